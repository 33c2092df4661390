import asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  await asyncio.gather(asyncio.sleep(1), event.wait());
}

asyncio.run(main());

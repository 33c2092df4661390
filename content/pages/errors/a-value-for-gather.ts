import asyncio from "asyncio";

async function main() {
  await asyncio.gather(asyncio.sleep(1), 5);
}

asyncio.run(main());

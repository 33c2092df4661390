import asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  await asyncio.shield(event.wait());
}

asyncio.run(main());

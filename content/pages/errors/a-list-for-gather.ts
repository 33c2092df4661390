import asyncio from "asyncio";

async function main() {
  const waits = [asyncio.sleep(1), asyncio.sleep(2)];
  await asyncio.gather(waits);
}

asyncio.run(main());

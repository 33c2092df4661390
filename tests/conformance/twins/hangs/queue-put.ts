import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue(1);
  await queue.put(1);
  await queue.put(2);
}

asyncio.run(main());

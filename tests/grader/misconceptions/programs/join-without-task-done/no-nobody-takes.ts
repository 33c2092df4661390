// Nothing was ever taken out.
import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  queue.put_nowait("a");
  await queue.join();
}

asyncio.run(main());

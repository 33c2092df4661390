// An empty queue is waited for.
import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue(1);
  await queue.get();
}

asyncio.run(main());

// N items through a queue of size 100.
import asyncio from "asyncio";

const N = 1_000_000;

async function producer(queue) {
  for (let i = 0; i < N; i++) await queue.put(i);
}

async function main() {
  const queue = new asyncio.Queue(100);
  const task = asyncio.create_task(producer(queue));
  for (let i = 0; i < N; i++) await queue.get();
  await task;
}

asyncio.run(main());

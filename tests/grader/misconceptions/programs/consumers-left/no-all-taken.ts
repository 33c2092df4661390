// The consumers leave when all is done.
import asyncio from "asyncio";

async function consume(queue: any) {
  while (!queue.empty()) {
    print(await queue.get());
    queue.task_done();
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const item of ["a", "b"]) queue.put_nowait(item);
  const consumer = asyncio.create_task(consume(queue));
  await queue.join();
  await consumer;
}

asyncio.run(main());

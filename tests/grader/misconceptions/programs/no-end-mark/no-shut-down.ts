// Told by shutdown.
import asyncio from "asyncio";

async function consume(queue: any) {
  try {
    for (;;) print(await queue.get());
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
  }
}

async function main() {
  const queue = new asyncio.Queue();
  const consumer = asyncio.create_task(consume(queue));
  for (const item of ["a", "b"]) await queue.put(item);
  queue.shutdown();
  await consumer;
}

asyncio.run(main());

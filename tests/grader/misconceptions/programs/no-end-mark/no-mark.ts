// Told by a mark.
import asyncio from "asyncio";

async function consume(queue: any) {
  for (let item = await queue.get(); item !== null; item = await queue.get()) print(item);
}

async function main() {
  const queue = new asyncio.Queue();
  const consumer = asyncio.create_task(consume(queue));
  for (const item of ["a", "b", null]) await queue.put(item);
  await consumer;
}

asyncio.run(main());

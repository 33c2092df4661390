// The consumer would start after the producer.
// says: "Task-1" (`main`) waits on line 8 for room in a queue (made on line 12) that holds 2 items at most:
//   it is full, and nothing has ever taken an item out. Start the consumers before the producer has to wait, as
//   tasks (`asyncio.create_task(consumer(queue))`), and let them run until the producer has ended.
import asyncio from "asyncio";

async function produce(queue: any) {
  for (let i = 0; i < 5; i++) await queue.put(i);
}

async function main() {
  const queue = new asyncio.Queue(2);
  await produce(queue);
  while (!queue.empty()) print(await queue.get());
}

asyncio.run(main());

// The consumer ends after two.
// says: "Task-1" (`main`) waits on line 9 for room in a queue (made on line 17) that holds 1 item at most: it
//   is full, and the last was taken out on line 13, at 0.00 s, by "consumer" (`consume`), which has ended.
//   Start the consumers before the producer has to wait, as tasks (`asyncio.create_task(consumer(queue))`),
//   and let them run until the producer has ended.
import asyncio from "asyncio";

async function produce(queue: any) {
  for (let i = 0; i < 5; i++) await queue.put(i);
}

async function consume(queue: any) {
  print(await queue.get(), await queue.get());
}

async function main() {
  const queue = new asyncio.Queue(1);
  const consumer = asyncio.create_task(consume(queue), { name: "consumer" });
  await produce(queue);
  await consumer;
}

asyncio.run(main());

// Producer and consumer side by side.
import asyncio from "asyncio";

async function produce(queue: any) {
  for (let i = 0; i < 5; i++) await queue.put(i);
}

async function consume(queue: any) {
  for (let i = 0; i < 5; i++) print(await queue.get());
}

async function main() {
  const queue = new asyncio.Queue(1);
  await asyncio.gather(produce(queue), consume(queue));
}

asyncio.run(main());

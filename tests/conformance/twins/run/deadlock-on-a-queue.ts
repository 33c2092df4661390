import asyncio from "asyncio";

async function worker(queue) {
  while (true) print("got", await queue.get());
}

async function main() {
  const queue = new asyncio.Queue();
  const workers = [0, 1].map((i) => asyncio.create_task(worker(queue), { name: `worker ${i}` }));
  for (let i = 0; i < 3; i++) queue.put_nowait(i);
  await queue.join();
}

asyncio.run(main());

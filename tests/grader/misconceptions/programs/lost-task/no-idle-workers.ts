// Workers that wait for more work when all of it is done.
import asyncio from "asyncio";

async function worker(queue: any) {
  for (;;) {
    const item = await queue.get();
    await asyncio.sleep(1);
    print(item);
    queue.task_done();
  }
}

async function main() {
  const queue = new asyncio.Queue();
  const workers = [asyncio.create_task(worker(queue)), asyncio.create_task(worker(queue))];
  for (const item of ["a", "b", "c"]) queue.put_nowait(item);
  await queue.join();
  print(workers.length);
}

asyncio.run(main());

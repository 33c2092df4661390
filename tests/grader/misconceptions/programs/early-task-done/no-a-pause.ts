// After each item the worker pauses, so as not to be too quick.
import asyncio from "asyncio";

async function worker(queue: any) {
  while (true) {
    print(await queue.get());
    queue.task_done();
    await asyncio.sleep(0.5);
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const item of ["a", "b"]) queue.put_nowait(item);
  const task = asyncio.create_task(worker(queue));
  await queue.join();
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());

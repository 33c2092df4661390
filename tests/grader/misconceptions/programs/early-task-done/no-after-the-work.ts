// The worker says that it is done when it is.
import asyncio from "asyncio";

async function work(page: string) {
  await asyncio.sleep(1);
  return page;
}

async function worker(queue: any) {
  while (true) {
    const page = await queue.get();
    try {
      print(await work(page));
    } finally {
      queue.task_done();
    }
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const page of ["a", "b"]) queue.put_nowait(page);
  const tasks = [1, 2].map(() => asyncio.create_task(worker(queue)));
  await queue.join();
  for (const task of tasks) task.cancel();
  await asyncio.wait(tasks);
}

asyncio.run(main());

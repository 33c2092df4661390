// Said each time.
import asyncio from "asyncio";

async function worker(queue: any) {
  for (;;) {
    print(await queue.get());
    queue.task_done();
  }
}

async function main() {
  const queue = new asyncio.Queue();
  const task = asyncio.create_task(worker(queue));
  for (const item of ["a", "b"]) queue.put_nowait(item);
  await queue.join();
  task.cancel();
}

asyncio.run(main());

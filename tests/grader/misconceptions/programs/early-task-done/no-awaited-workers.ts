// It is called early, but the workers are awaited, too, and end.
import asyncio from "asyncio";

async function work(page: string) {
  await asyncio.sleep(1);
  return page;
}

async function worker(queue: any) {
  while (!queue.empty()) {
    const page = queue.get_nowait();
    queue.task_done();
    print(await work(page));
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const page of ["a", "b"]) queue.put_nowait(page);
  const tasks = [1, 2].map(() => asyncio.create_task(worker(queue)));
  await queue.join();
  await asyncio.gather(...tasks);
  print("all done");
}

asyncio.run(main());

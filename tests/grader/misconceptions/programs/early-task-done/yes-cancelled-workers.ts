// The worker says at once that it is done; after the join it is cancelled, in the middle of its work.
// says: "Task-1" (`main`) waited on line 26 in `queue.join()`, which returned at 1.00 s, but "worker" was
//   not done by then: it had called `task_done()` on line 17, at 1.00 s, and was still waiting on line 10,
//   and was cancelled there at 1.00 s. `join()` waits only for as many calls of `task_done()` as there
//   were items. Call `queue.task_done()` after the work, in a `finally`: `try { await work(item); }
//   finally { queue.task_done(); }`.
import asyncio from "asyncio";

async function work(page: string) {
  await asyncio.sleep(1);
  return page;
}

async function worker(queue: any) {
  while (true) {
    const page = await queue.get();
    queue.task_done();
    print(await work(page));
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const page of ["a", "b"]) queue.put_nowait(page);
  const task = asyncio.create_task(worker(queue), { name: "worker" });
  await queue.join();
  task.cancel();
  await asyncio.wait([task]);
  print("all done");
}

asyncio.run(main());

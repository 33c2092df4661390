// The work is in the loop itself, and the program says that all is done while the last item is under way.
// says: "Task-1" (`main`) waited on line 22 in `queue.join()`, which returned at 1.00 s, but "Task-2"
//   (`worker`) was not done by then: it had called `task_done()` on line 12, at 1.00 s, and was still
//   waiting on line 13, and was cancelled there at 1.00 s. `join()` waits only for as many calls of
//   `task_done()` as there were items. Call `queue.task_done()` after the work, in a `finally`: `try {
//   await work(item); } finally { queue.task_done(); }`.
import asyncio from "asyncio";

async function worker(queue: any) {
  while (true) {
    const seconds = await queue.get();
    queue.task_done();
    await asyncio.sleep(seconds);
    print(`slept ${seconds} s`);
  }
}

async function main() {
  const queue = new asyncio.Queue();
  const workers = [1, 2].map(() => asyncio.create_task(worker(queue)));
  for (const seconds of [1, 2, 3]) queue.put_nowait(seconds);
  await queue.join();
  print("all done");
  for (const one of workers) one.cancel();
  await asyncio.gather(...workers, { return_exceptions: true });
}

asyncio.run(main());

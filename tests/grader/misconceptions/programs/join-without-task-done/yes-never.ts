// Items are taken and nobody says that they are done.
// says: "Task-1" (`main`) waits on line 20 in `queue.join()` until `task_done()` was called for every item
//   that was put in. 2 items were taken out, the last on line 10, at 1.00 s, and `task_done()` was never
//   called. Taking an item does not say that it is dealt with: call `queue.task_done()` once for each
//   `get()`, when its work is over, in a `finally` so that a failure counts, too.
import asyncio from "asyncio";

async function worker(queue: any) {
  for (;;) {
    const item = await queue.get();
    await asyncio.sleep(1);
    print(item);
  }
}

async function main() {
  const queue = new asyncio.Queue();
  asyncio.create_task(worker(queue), { name: "worker" });
  for (const item of ["a", "b"]) queue.put_nowait(item);
  await queue.join();
}

asyncio.run(main());

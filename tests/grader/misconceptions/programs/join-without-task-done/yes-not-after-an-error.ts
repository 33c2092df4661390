// One item fails, and is never said to be done.
// says: "Task-1" (`main`) waits on line 24 in `queue.join()` until `task_done()` was called for every item
//   that was put in. 3 items were taken out, the last on line 10, at 0.00 s, and `task_done()` was called
//   only 2 times. Taking an item does not say that it is dealt with: call `queue.task_done()` once for each
//   `get()`, when its work is over, in a `finally` so that a failure counts, too.
import asyncio from "asyncio";

async function worker(queue: any) {
  for (;;) {
    const item = await queue.get();
    try {
      if (item === "b") throw new ValueError("no");
      queue.task_done();
    } catch (error) {
      print(error);
    }
  }
}

async function main() {
  const queue = new asyncio.Queue();
  const task = asyncio.create_task(worker(queue));
  for (const item of ["a", "b", "c"]) queue.put_nowait(item);
  await queue.join();
  task.cancel();
}

asyncio.run(main());

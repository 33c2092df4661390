// The worker does its work and never says so; a timeout ends the wait.
// says: "Task-1" (`main`) waits on line 22 in `queue.join()` until `task_done()` was called for every item
//   that was put in. 2 items were taken out, the last on line 10, at 1.00 s, and `task_done()` was never
//   called. Taking an item does not say that it is dealt with: call `queue.task_done()` once for each
//   `get()`, when its work is over, in a `finally` so that a failure counts, too.
import asyncio from "asyncio";

async function worker(queue: any) {
  while (true) {
    await queue.get();
    await asyncio.sleep(1);
  }
}

async function main() {
  const queue = new asyncio.Queue();
  queue.put_nowait("a");
  queue.put_nowait("b");
  const task = asyncio.create_task(worker(queue));
  {
    await using _ = asyncio.timeout(20);
    await queue.join();
  }
  task.cancel();
}

asyncio.run(main());

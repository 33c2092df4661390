// One bad job ends the only worker.
// says: "Task-1" (`main`) waits on line 25 for the queue's items to be dealt with (made on line 22), and the
//   task that should take them is dead: "Task-2" (`worker`) ended on line 16, at 2.00 s, with
//   `ValueError('cannot do that')`. An error ends the whole worker, and not only its item: catch it inside
//   the worker's loop, around the work, and call `queue.task_done()` in a `finally` there.
import asyncio from "asyncio";

async function work(job: string) {
  await asyncio.sleep(1);
  if (job === "bad") throw new ValueError("cannot do that");
}

async function worker(queue: any) {
  while (true) {
    const job = await queue.get();
    await work(job);
    queue.task_done();
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const job of ["a", "bad", "c"]) queue.put_nowait(job);
  const task = asyncio.create_task(worker(queue));
  await queue.join();
  task.cancel();
}

asyncio.run(main());

// Consumers that leave as soon as the queue is empty for a moment.
// says: "Task-1" (`main`) waits on line 21 in `queue.join()`, and no task is left that takes items out of the
//   queue (made on line 16): "Task-2" (`consume`), at 0.00 s, had returned, and one item is still in it. That
//   a queue is `empty()` says that nothing is in it at this moment, not that nothing more will come: let the
//   consumers `await queue.get()` in a loop, and `cancel()` them after `await queue.join()`.
import asyncio from "asyncio";

async function consume(queue: any) {
  while (!queue.empty()) {
    print(await queue.get());
    queue.task_done();
  }
}

async function main() {
  const queue = new asyncio.Queue();
  queue.put_nowait("a");
  const consumer = asyncio.create_task(consume(queue));
  await asyncio.sleep(1);
  queue.put_nowait("b");
  await queue.join();
  await consumer;
}

asyncio.run(main());

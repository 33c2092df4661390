// The workers of a pool, gathered after the cancel.
import asyncio from "asyncio";

async function worker(queue: any) {
  try {
    for (;;) {
      await queue.get();
      queue.task_done();
    }
  } finally {
    print("worker ends");
  }
}

async function main() {
  const queue = new asyncio.Queue();
  const workers = [1, 2].map(() => asyncio.create_task(worker(queue)));
  queue.put_nowait("a");
  await queue.join();
  for (const one of workers) one.cancel();
  await asyncio.gather(...workers, { return_exceptions: true });
}

asyncio.run(main());

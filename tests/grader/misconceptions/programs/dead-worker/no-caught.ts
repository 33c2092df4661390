// The worker survives a bad job.
import asyncio from "asyncio";

async function worker(queue: any) {
  while (true) {
    const job = await queue.get();
    try {
      await asyncio.sleep(1);
      if (job === "bad") throw new ValueError("cannot do that");
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print(error);
    } finally {
      queue.task_done();
    }
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const job of ["a", "bad", "c"]) queue.put_nowait(job);
  const task = asyncio.create_task(worker(queue));
  await asyncio.wait_for(queue.join(), 10);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());

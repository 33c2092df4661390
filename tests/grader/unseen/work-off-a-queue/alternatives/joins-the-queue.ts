import asyncio from "asyncio";

export async function processAll(work: (job: string) => Promise<string>, jobs: string[], count: number) {
  const queue = new asyncio.Queue<number>();
  for (const number of jobs.keys()) queue.put_nowait(number);
  const results: string[] = [];
  async function worker() {
    while (true) {
      const number = await queue.get();
      try {
        results[number] = await work(jobs[number]!);
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        results[number] = `failed: ${error.message}`;
      } finally {
        queue.task_done();
      }
    }
  }
  const workers: asyncio.Task<void>[] = [];
  for (let n = 0; n < count; n += 1) workers.push(asyncio.create_task(worker()));
  try {
    await queue.join();
  } finally {
    for (const task of workers) task.cancel();
    await asyncio.gather(...workers, { return_exceptions: true });
  }
  return results;
}

async function shout(job: string) {
  await asyncio.sleep(1);
  return job.toUpperCase();
}

async function main() {
  print(await processAll(shout, ["a", "b", "c"], 2));
}

if (__name__ === "__main__") asyncio.run(main());

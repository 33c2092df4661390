// Believes that task_done is for jobs that went well.
// tutor: A job that fails skips the task_done on line 16, so the count never gets to zero and join waits
//   for ever.
// hears: (?=[\s\S]*\bline (?:16|19|26)\b)(?=[\s\S]*(?:task_done))
import asyncio from "asyncio";

export async function processAll(work: (job: string) => Promise<string>, jobs: string[], count: number) {
  const queue = new asyncio.Queue<[number, string]>();
  jobs.forEach((job, number) => queue.put_nowait([number, job]));
  const results: string[] = [];
  async function worker() {
    while (true) {
      const [number, job] = await queue.get();
      try {
        results[number] = await work(job);
        queue.task_done();
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        results[number] = `failed: ${error.message}`;
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

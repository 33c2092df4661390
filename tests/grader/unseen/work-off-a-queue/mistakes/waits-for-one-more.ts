// Believes that a worker ends by itself when the queue is empty.
// tutor: After the last job each worker waits at the `get` on line 13 for a job that nobody will ever put
//   in.
// hears: (?=[\s\S]*\bline (?:13|24)\b)(?=[\s\S]*(?:nobody|nothing|no one|never|no more|empty|shut|sentinel|for ?ever))
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
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        results[number] = `failed: ${error.message}`;
      }
    }
  }
  const workers: asyncio.Task<void>[] = [];
  for (let n = 0; n < count; n += 1) workers.push(asyncio.create_task(worker()));
  await asyncio.gather(...workers);
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

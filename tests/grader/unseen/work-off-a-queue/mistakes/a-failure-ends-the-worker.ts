// Believes that return_exceptions puts the error in the place of the job that failed, and the worker goes on.
// tutor: A job that fails on line 14 ends its whole worker, and return_exceptions keeps that quiet: the
//   jobs after it are never done.
// hears: (?=[\s\S]*\bline (?:14|19)\b)(?=[\s\S]*(?:return_exceptions|(?:ends?|stops?|leaves|kills?)[^.]*(?:worker|loop)|(?:worker|loop)[^.]*(?:ends?|ended|stops?|stopped|dies|is over|left)|catch|\btry\b))
import asyncio from "asyncio";

export async function processAll(work: (job: string) => Promise<string>, jobs: string[], count: number) {
  const queue = new asyncio.Queue<[number, string]>();
  jobs.forEach((job, number) => queue.put_nowait([number, job]));
  const results: string[] = jobs.map(() => "failed");
  async function worker() {
    while (!queue.empty()) {
      const [number, job] = queue.get_nowait();
      results[number] = await work(job);
    }
  }
  const workers: asyncio.Task<void>[] = [];
  for (let n = 0; n < count; n += 1) workers.push(asyncio.create_task(worker()));
  await asyncio.gather(...workers, { return_exceptions: true });
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

// Believes that gather's results come in the order of the jobs.
// tutor: What gather gives on line 24 is one list for each worker, in the order of the workers, which is
//   not the order of the jobs.
// hears: (?=[\s\S]*\bline (?:24|25)\b)(?=[\s\S]*(?:(?:per|each|every|by) worker|order (?:of|in which)|arguments|one (?:list|result)|(?:lists?|results) of (?:the|each) worker))
import asyncio from "asyncio";

export async function processAll(work: (job: string) => Promise<string>, jobs: string[], count: number) {
  const queue = new asyncio.Queue<string>();
  for (const job of jobs) queue.put_nowait(job);
  async function worker() {
    const mine: string[] = [];
    while (!queue.empty()) {
      const job = queue.get_nowait();
      try {
        mine.push(await work(job));
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        mine.push(`failed: ${error.message}`);
      }
    }
    return mine;
  }
  const workers = Array.from({ length: count }, () => worker());
  const lists = await asyncio.gather(...workers);
  return lists.flat();
}

async function shout(job: string) {
  await asyncio.sleep(1);
  return job.toUpperCase();
}

async function main() {
  print(await processAll(shout, ["a", "b", "c"], 2));
}

if (__name__ === "__main__") asyncio.run(main());

import asyncio from "asyncio";

export async function processAll(work: (job: string) => Promise<string>, jobs: string[], count: number) {
  const results: string[] = [];
  for (const job of jobs) results.push(await work(job));
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

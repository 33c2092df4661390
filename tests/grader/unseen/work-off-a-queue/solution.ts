import asyncio from "asyncio";

export async function processAll(work: (job: string) => Promise<string>, jobs: string[], count: number) {
  const queue = new asyncio.Queue<[number, string]>();
  jobs.forEach((job, number) => queue.put_nowait([number, job]));
  const results: string[] = [];
  async function worker() {
    while (!queue.empty()) {
      const [number, job] = queue.get_nowait();
      try {
        results[number] = await work(job);
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        results[number] = `failed: ${error.message}`;
      }
    }
  }
  {
    await using group = new asyncio.TaskGroup();
    for (let n = 0; n < count; n += 1) group.create_task(worker());
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

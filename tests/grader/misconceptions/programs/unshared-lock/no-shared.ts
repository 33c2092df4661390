// One for all.
import asyncio from "asyncio";

async function fetch(page: number, limit: any) {
  await using _ = await enter(limit);
  await asyncio.sleep(1);
  print(`text of ${page}`);
}

async function main() {
  const limit = new asyncio.Semaphore(2);
  await asyncio.gather(fetch(1, limit), fetch(2, limit), fetch(3, limit));
}

asyncio.run(main());

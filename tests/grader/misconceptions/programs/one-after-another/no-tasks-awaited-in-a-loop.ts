// Started together, awaited in turn.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function main() {
  const tasks = ["a", "b", "c"].map((page) => asyncio.create_task(fetch(page)));
  for (const task of tasks) print(await task);
}

asyncio.run(main());

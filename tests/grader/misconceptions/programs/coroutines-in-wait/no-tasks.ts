// Waits for tasks.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function main() {
  const tasks = ["news", "mail"].map((page) => asyncio.create_task(load(page)));
  const [done] = await asyncio.wait(tasks);
  print(done.size);
}

asyncio.run(main());

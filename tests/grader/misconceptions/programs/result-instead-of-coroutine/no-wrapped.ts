// ensure_future takes a task as well.
import asyncio from "asyncio";

async function work() {
  return 5;
}

async function main() {
  const task = asyncio.create_task(work());
  print(await asyncio.ensure_future(task), await asyncio.gather(task, task));
}

asyncio.run(main());

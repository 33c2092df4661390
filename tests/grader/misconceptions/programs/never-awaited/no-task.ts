// Handed to a task, a group and gather, none of which needs an `await` at the call.
import asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
}

async function main() {
  const task = asyncio.create_task(work());
  {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(work());
  }
  await asyncio.gather(work(), task);
}

asyncio.run(main());

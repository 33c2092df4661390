// Both wait for the same time; the task is done in the turn in which main returns.
import asyncio from "asyncio";

async function save() {
  await asyncio.sleep(1);
  print("saved");
}

async function main() {
  const task = asyncio.create_task(save());
  await asyncio.sleep(1);
  print(task.done());
}

asyncio.run(main());

// Awaited at the end.
import asyncio from "asyncio";

async function save() {
  await asyncio.sleep(2);
  print("saved");
}

async function main() {
  const task = asyncio.create_task(save());
  await asyncio.sleep(1);
  await task;
}

asyncio.run(main());

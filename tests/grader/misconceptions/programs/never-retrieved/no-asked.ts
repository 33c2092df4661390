// Asked for by `exception()`.
import asyncio from "asyncio";

async function save() {
  throw new ValueError("the disk is full");
}

async function main() {
  const task = asyncio.create_task(save());
  await asyncio.wait([task]);
  print(task.exception());
}

asyncio.run(main());

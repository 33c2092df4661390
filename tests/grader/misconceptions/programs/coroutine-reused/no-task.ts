// A task can be awaited as often as one likes.
import asyncio from "asyncio";

async function answer() {
  return 42;
}

async function main() {
  const task = asyncio.create_task(answer());
  print(await task, await task);
}

asyncio.run(main());

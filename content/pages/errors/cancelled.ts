import asyncio from "asyncio";

async function main() {
  const task = asyncio.create_task(asyncio.sleep(10));
  await asyncio.sleep(1);
  task.cancel();
  await task;
}

asyncio.run(main());

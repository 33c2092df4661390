import asyncio from "asyncio";

async function save() {
  await asyncio.sleep(1);
}

async function main() {
  const task = asyncio.create_task(save);
  await task;
}

asyncio.run(main());

import asyncio from "asyncio";

async function main() {
  const task = asyncio.create_task(new asyncio.Event().wait());
  await task;
}

asyncio.run(main());

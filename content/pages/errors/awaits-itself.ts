import asyncio from "asyncio";

async function main() {
  for (const task of asyncio.all_tasks()) {
    await task;
  }
}

asyncio.run(main());

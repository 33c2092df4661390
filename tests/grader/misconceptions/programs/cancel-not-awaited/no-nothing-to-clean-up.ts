// It ends at once; nobody could tell the difference.
import asyncio from "asyncio";

async function server() {
  await asyncio.sleep(100);
}

async function main() {
  const task = asyncio.create_task(server());
  await asyncio.sleep(1);
  task.cancel();
}

asyncio.run(main());

import asyncio from "asyncio";

async function main() {
  const task = asyncio.create_task(asyncio.sleep(1));
  print(task.result());
}

asyncio.run(main());

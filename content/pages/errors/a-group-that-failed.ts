import asyncio from "asyncio";

async function load() {
  throw new ValueError("no such file");
}

async function main() {
  await using group = new asyncio.TaskGroup();
  group.create_task(load());
  group.create_task(asyncio.sleep(5));
}

asyncio.run(main());

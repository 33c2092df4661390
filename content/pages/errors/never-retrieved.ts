import asyncio from "asyncio";

async function load() {
  throw new ValueError("no such file");
}

async function main() {
  asyncio.create_task(load());
  await asyncio.sleep(1);
}

asyncio.run(main());

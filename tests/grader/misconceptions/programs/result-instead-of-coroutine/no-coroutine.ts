// The call itself.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function main() {
  const task = asyncio.create_task(fetch("a"));
  print(await task);
}

asyncio.run(main());

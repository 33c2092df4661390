// A thread may have a loop of its own.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function main() {
  print(await asyncio.to_thread(() => asyncio.run(load("news"))));
}

asyncio.run(main());

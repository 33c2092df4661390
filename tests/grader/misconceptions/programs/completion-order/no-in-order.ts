// As wanted.
// wanted: a, b, c
import asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  return page;
}

async function main() {
  for (const result of await asyncio.gather(fetch("a", 3), fetch("b", 1), fetch("c", 2))) print(result);
}

asyncio.run(main());

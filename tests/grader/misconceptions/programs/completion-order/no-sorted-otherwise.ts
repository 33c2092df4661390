// Wrong, but not in order of completion.
// wanted: a, b, c
import asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  return page;
}

async function main() {
  const results = await asyncio.gather(fetch("a", 3), fetch("b", 1), fetch("c", 2));
  for (const result of results.toReversed()) print(result);
}

asyncio.run(main());

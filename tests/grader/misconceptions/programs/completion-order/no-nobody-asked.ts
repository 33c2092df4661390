// Who is done first says so first. That is what tasks are for.
import asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(page);
  return page;
}

async function main() {
  await asyncio.gather(fetch("a", 3), fetch("b", 1), fetch("c", 2));
}

asyncio.run(main());

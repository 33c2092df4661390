// Together.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function main() {
  print(await asyncio.gather(fetch("a"), fetch("b")));
}

asyncio.run(main());

// Started by one function, awaited by another, on purpose.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function start(pages: string[]) {
  await asyncio.sleep(1);
  return asyncio.gather(...pages.map(load));
}

async function main() {
  const sizes = await start(["news", "mail"]);
  print(await sizes);
}

asyncio.run(main());

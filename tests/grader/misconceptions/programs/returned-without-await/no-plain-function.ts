// A plain function returns a gather, and its caller awaits it.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

function loadAll(pages: string[]) {
  return asyncio.gather(...pages.map(load));
}

async function main() {
  print(await loadAll(["news", "mail"]));
}

asyncio.run(main());

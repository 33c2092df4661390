// Three workers share the work: each does one thing after another, beside the others.
import asyncio from "asyncio";

async function fetch(page: number) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

const pages = [1, 2, 3, 4, 5, 6];

async function worker() {
  while (pages.length > 0) print(await fetch(pages.shift()!));
}

async function main() {
  await asyncio.gather(worker(), worker(), worker());
}

asyncio.run(main());

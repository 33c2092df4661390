import asyncio from "asyncio";

async function fetchAndParse(page: string, seconds: number) {
  await asyncio.sleep(seconds); // the server's time
  print(`${page}: answered`);
  burn(1); // parsing
  print(`${page}: parsed`);
}

async function main() {
  await asyncio.gather(fetchAndParse("a", 1), fetchAndParse("b", 1), fetchAndParse("c", 3));
}

asyncio.run(main());

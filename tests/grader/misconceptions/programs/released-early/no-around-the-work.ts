// The permit is kept until the work is done.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page;
}

async function one(places: any, page: string) {
  await using _ = await enter(places);
  return await load(page);
}

async function main() {
  const places = new asyncio.Semaphore(2);
  print(await asyncio.gather(...["a", "b", "c"].map((page) => one(places, page))));
}

asyncio.run(main());

// Only opening is limited; what comes after it is not.
import asyncio from "asyncio";

async function open(page: string) {
  await asyncio.sleep(1);
  return page;
}

async function one(places: any, page: string) {
  let connection = "";
  {
    await using _ = await enter(places);
    connection = await open(page);
  }
  await asyncio.sleep(1);
  return connection;
}

async function main() {
  const places = new asyncio.Semaphore(2);
  print(await asyncio.gather(...["a", "b", "c"].map((page) => one(places, page))));
}

asyncio.run(main());

// It is released early, and there were never more at work than permits.
import asyncio from "asyncio";

async function one(places: any, page: string) {
  await places.acquire();
  places.release();
  await asyncio.sleep(1);
  return page;
}

async function main() {
  const places = new asyncio.Semaphore(2);
  print(await asyncio.gather(one(places, "a"), one(places, "b")));
}

asyncio.run(main());

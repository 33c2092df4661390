// So many a second: the clock gives the permits back, whatever became of the work.
import asyncio from "asyncio";

async function one(places: any, page: string) {
  await places.acquire();
  asyncio.get_running_loop().call_later(1, () => places.release());
  if (page === "bad") throw new ConnectionError("no such host");
  await asyncio.sleep(0.1);
}

async function main() {
  const places = new asyncio.Semaphore(1);
  await asyncio.gather(...["a", "bad", "c"].map((page) => one(places, page)), { return_exceptions: true });
}

asyncio.run(main());

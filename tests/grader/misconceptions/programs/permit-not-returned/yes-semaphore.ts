// One of three permits is lost; the others are enough, so nothing hangs.
// says: "Task-3" (`one`) took a permit of the semaphore on line 15, at 0.00 s, and ended with
//   `ConnectionError('no such host')` at 1.00 s without giving it back: an error, a cancellation too, skips
//   the `release()` that comes after it, and from then on there is one permit fewer. Write `{ await using _ =
//   await enter(semaphore); ... }`, which releases it however the block is left, or `release()` in a
//   `finally`.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  if (page === "bad") throw new ConnectionError("no such host");
}

async function one(places: any, page: string) {
  await places.acquire();
  await load(page);
  places.release();
}

async function main() {
  const places = new asyncio.Semaphore(3);
  const pages = ["a", "bad", "c", "d"];
  const results = await asyncio.gather(...pages.map((page) => one(places, page)), {
    return_exceptions: true,
  });
  print(results.length);
}

asyncio.run(main());

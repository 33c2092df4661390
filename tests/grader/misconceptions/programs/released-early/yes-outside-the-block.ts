// The block ends before the work is awaited.
// says: "Task-4" (`one`) took a permit of the semaphore on line 17 and its block, which gives it back, was
//   over at 0.00 s, before it waited on line 10. So did the others: at 0.00 s, 3 of them were past the
//   semaphore at once, and it has 2 permits. A permit limits only what runs between taking it and
//   releasing it: `await` the work inside the block, `{ await using _ = await enter(semaphore); await
//   work(); }`.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page;
}

async function one(places: any, page: string) {
  let loading: any;
  {
    await using _ = await enter(places);
    loading = load(page);
  }
  return await loading;
}

async function main() {
  const places = new asyncio.Semaphore(2);
  print(await asyncio.gather(...["a", "b", "c"].map((page) => one(places, page))));
}

asyncio.run(main());

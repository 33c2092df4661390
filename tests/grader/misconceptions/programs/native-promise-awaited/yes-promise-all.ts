// Promise.all of coroutines.
// says: `Promise.all(...)` on line 13, at 0.00 s, returns JavaScript's own promise. It belongs to the browser's
//   event loop, which runs no coroutine, and asyncio's loop cannot wait for it. Write `await
//   asyncio.gather(...)`: it runs coroutines at the same time and returns the list of their results.
import asyncio from "asyncio";

async function fetch(page: number) {
  await asyncio.sleep(1);
  return page;
}

async function main() {
  const pages = await Promise.all([Promise.resolve(1), Promise.resolve(2)]);
  print(pages, await fetch(3));
}

asyncio.run(main());

// Promise.all of coroutines.
// says: What was awaited on line 14, at 0.00 s, is JavaScript's own promise. It belongs to the browser's
//   event loop, and asyncio's loop, which runs your tasks, cannot wait for it; nor could Python's. Write an
//   `async` function that awaits asyncio's functions (`await asyncio.sleep(1)` instead of a promise around
//   `setTimeout`), or a future: `loop.create_future()`.
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

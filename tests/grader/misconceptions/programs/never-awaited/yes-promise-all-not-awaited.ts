// Promise.all takes coroutines for finished values.
// says: `load(...)` on line 14 was called but never awaited, so its body never ran: calling an async function
//   only makes a coroutine. `Promise.all` belongs to JavaScript's own event loop, which knows nothing of
//   coroutines: it takes them for finished values and runs none. Write `await asyncio.gather(...)`: it runs
//   coroutines at the same time and returns the list of their results.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  print(page);
}

async function main() {
  void Promise.all([load("a"), load("b")]);
  await asyncio.sleep(2);
}

asyncio.run(main());

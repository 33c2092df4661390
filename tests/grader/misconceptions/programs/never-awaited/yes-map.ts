// A list of coroutines, and nothing that runs them.
// says: `load(...)` on line 13 was called but never awaited, so its body never ran: calling an async function
//   only makes a coroutine. `map` only makes a list of coroutines, one for each item; nothing runs them.
//   Write `await asyncio.gather(...items.map(load))`: it runs them all and returns the list of their results.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function main() {
  const sizes = ["a", "bb"].map((page) => load(page));
  print(`${sizes.length} pages`);
}

asyncio.run(main());

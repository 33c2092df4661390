// An async function decides what a list keeps.
// says: `isFree(...)` on line 14 was called but never awaited, so its body never ran: calling an async
//   function only makes a coroutine. `filter` checks whether what the function returns is true, and a
//   coroutine always counts as true. Gather the answers first, `const keep = await
//   asyncio.gather(...items.map(isFree));`, and then write `items.filter((_, index) => keep[index])`.
import asyncio from "asyncio";

async function isFree(seat: number) {
  await asyncio.sleep(1);
  return seat % 2 === 1;
}

async function main() {
  print([1, 2, 3].filter(isFree).length);
}

asyncio.run(main());

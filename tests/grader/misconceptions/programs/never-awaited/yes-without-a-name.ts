// Functions without a name are not spoken of by one.
// says: An async function without a name on line 8 was called but never awaited, so its body never ran: calling an async
//   function only makes a coroutine. `await` runs it. Write `await` before the call. Where a list's method calls it, `await asyncio.gather(...items.map(f))` runs it for every item.
import asyncio from "asyncio";

async function main() {
  // Each call makes a coroutine.
  [1, 2].forEach(async (n) => print(n));
}

asyncio.run(main());

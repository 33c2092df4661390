// Functions without a name are not spoken of by one.
// says: The async function without a name on line 11 was called but never awaited, so its body never ran:
//   calling an async function only makes a coroutine. `forEach` calls it once for each item, drops the
//   coroutines that it gets, and waits for nothing. Write `for (const item of items) { ... }`, with the
//   `await` inside, to run one after the other, or `await asyncio.gather(...items.map(f))` to run them at the
//   same time.
import asyncio from "asyncio";

async function main() {
  // Each call makes a coroutine.
  [1, 2].forEach(async (n) => print(n));
}

asyncio.run(main());

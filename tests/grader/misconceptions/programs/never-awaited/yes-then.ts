// A coroutine is taken for a promise.
// says: `load()` on line 14 was called but never awaited, so its body never ran: calling an async function
//   only makes a coroutine. A coroutine is not JavaScript's promise: it has no `then`, and nothing of its
//   result. Write `const result = await load();`, and use the result on the next lines; `try` and `catch`
//   around it take an error.
import asyncio from "asyncio";

async function load() {
  await asyncio.sleep(1);
  return 5;
}

async function main() {
  load().then((size: number) => print(size));
}

asyncio.run(main());

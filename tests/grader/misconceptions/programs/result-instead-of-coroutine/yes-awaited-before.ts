// `await` has taken the result already.
// says: What was to be run on line 14, at 1.00 s, is no coroutine but the value `'text of a'`: either an
//   `await` had already waited for the result, or the function is not `async`, so its call did the work on
//   the spot. Hand over the call itself, of an `async` function: `asyncio.create_task(f())`, not
//   `asyncio.create_task(await f())`.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function main() {
  const task = asyncio.create_task((await fetch("a")) as any);
  print(await task);
}

asyncio.run(main());

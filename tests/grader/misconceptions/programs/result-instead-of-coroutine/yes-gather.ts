// gather of results.
// says: What was to be run on line 16, at 1.00 s, is no coroutine but a finished value: either an `await` had
//   already waited for the result, or the function is not `async`, so its call did the work on the spot. Hand
//   over the call itself, of an `async` function: `asyncio.create_task(f())`, not `asyncio.create_task(await
//   f())`.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function main() {
  const a = await fetch("a");
  const b = asyncio.create_task(fetch("b"));
  print(await asyncio.gather(a as any, b));
}

asyncio.run(main());

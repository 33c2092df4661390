// The function is not async.
// says: What was to be run on line 13, at 0.00 s, is no coroutine but the value `5`: either an `await` had
//   already waited for the result, or the function is not `async`, so its call did the work on the spot. Hand
//   over the call itself, of an `async` function: `asyncio.create_task(f())`, not `asyncio.create_task(await
//   f())`.
import asyncio from "asyncio";

function work() {
  return 5;
}

async function main() {
  await using tg = new asyncio.TaskGroup();
  tg.create_task(work() as any);
}

asyncio.run(main());

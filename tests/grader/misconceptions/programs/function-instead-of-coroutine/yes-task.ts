// The brackets are missing.
// says: What was to be run on line 12, at 0.00 s, is the function `work` itself, and a function is not a
//   coroutine: calling it makes one. Write `work()`, with its brackets: `asyncio.create_task(work())`,
//   `asyncio.run(work())`.
import asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
}

async function main() {
  await asyncio.create_task(work as any);
}

asyncio.run(main());

// Asked in a condition, which a coroutine always fulfills.
// says: `isReady()` on line 13 was called but never awaited, so its body never ran: calling an async function
//   only makes a coroutine. What is tested there is the coroutine, and that always counts as true. Write
//   `await isReady()` in the condition.
import asyncio from "asyncio";

async function isReady() {
  await asyncio.sleep(1);
  return false;
}

async function main() {
  if (isReady()) print("ready");
}

asyncio.run(main());

// Negated in the condition of a loop, which is then never entered.
// says: `isReady()` on line 13 was called but never awaited, so its body never ran: calling an async function
//   only makes a coroutine. What `!` gets there is the coroutine, which always counts as true, so
//   `!isReady()` is always false. Write `!(await isReady())`.
import asyncio from "asyncio";

async function isReady() {
  await asyncio.sleep(1);
  return true;
}

async function main() {
  while (!isReady()) {
    await asyncio.sleep(1);
  }
  print("go");
}

asyncio.run(main());

// The coroutine is printed in place of its result.
// says: `answer()` on line 13 was called but never awaited, so its body never ran: calling an async function
//   only makes a coroutine. `await` runs it. What was printed on line 14 is the coroutine, not its result.
//   Write `await answer()`, or `asyncio.create_task(answer())` to let it run in the background.
import asyncio from "asyncio";

async function answer() {
  await asyncio.sleep(1);
  return 42;
}

async function main() {
  const result = answer();
  print(result);
}

asyncio.run(main());

// The function around the call cannot await.
// says: `price()` on line 14 was called but never awaited, so its body never ran: calling an async function
//   only makes a coroutine. `await` runs it. What was printed on line 18 is the coroutine, not its result.
//   Only an async function can await: make the function around it `async`, and `await` its calls, too. Write
//   `await price()`.
import asyncio from "asyncio";

async function price() {
  await asyncio.sleep(1);
  return 5;
}

function total() {
  return price() + 1;
}

async function main() {
  print(total());
}

asyncio.run(main());

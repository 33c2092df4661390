// A sleep without `await` waits for nothing.
// says: `asyncio.sleep(...)` on line 9 was called but never awaited, so its body never ran: calling an async
//   function only makes a coroutine. `await` runs it. JavaScript would have begun the work at the call;
//   asyncio does not. Write `await asyncio.sleep(...)`.
import asyncio from "asyncio";

async function main() {
  print("tick");
  asyncio.sleep(1);
  print("tock");
}

asyncio.run(main());

// The loop calls it later, and drops its coroutine.
// says: `close()` on line 13 was called but never awaited, so its body never ran: calling an async
//   function only makes a coroutine. `call_later` takes a plain function: it calls it and drops what it
//   returns, here a coroutine. Start a task there: `asyncio.create_task(close())`; or make a plain
//   function of it, if it has nothing to await.
import asyncio from "asyncio";

async function close() {
  print("closed");
}

async function main() {
  asyncio.get_running_loop().call_later(1, () => close());
  await asyncio.sleep(2);
}

asyncio.run(main());

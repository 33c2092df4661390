// Set and cleared before anybody waited.
// says: "Task-1" (`main`) waits on line 11 for an event (made on line 8): it was cleared on line 10, at 0.00
//   s, and nothing has set it since. Call `event.set()` in the task that makes the news, and see that it comes
//   so far: before an error, an early `return`, or a wait of its own.
import asyncio from "asyncio";

async function main() {
  const ready = new asyncio.Event();
  ready.set();
  ready.clear();
  await ready.wait();
}

asyncio.run(main());

// A promise around a timer, as in JavaScript.
// says: What was awaited on line 9, at 0.00 s, is JavaScript's own promise. It belongs to the browser's event
//   loop, and asyncio's loop, which runs your tasks, cannot wait for it; nor could Python's. Write an `async`
//   function that awaits asyncio's functions (`await asyncio.sleep(1)` instead of a promise around
//   `setTimeout`), or a future: `loop.create_future()`.
import asyncio from "asyncio";

async function main() {
  await new Promise((resolve) => resolve(1));
}

asyncio.run(main());

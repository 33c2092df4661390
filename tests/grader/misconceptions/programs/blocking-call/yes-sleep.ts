// time.sleep in a coroutine; the ticker stands still.
// says: A blocking call on line 18 held the event loop from 0.00 s to 1.00 s, and nothing else could run
//   meanwhile: no other task and no timer. `time.sleep` blocks, in an async function, too; `await
//   asyncio.sleep(...)` waits and lets the others run.
import asyncio from "asyncio";
import time from "time";

async function ticker() {
  for (let i = 0; i < 3; i++) {
    print(`tick ${i}`);
    await asyncio.sleep(0.5);
  }
}

async function main() {
  const task = asyncio.create_task(ticker());
  await asyncio.sleep(0);
  time.sleep(1);
  await task;
}

asyncio.run(main());

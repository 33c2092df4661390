// Computing on the loop, three times.
// says: A blocking call on line 12 held the event loop from 0.00 s to 0.25 s, and nothing else could run
//   meanwhile: no other task and no timer. It happened 2 times more after that. Computing holds the loop as
//   long as it takes. Put it in a function of its own, without `async`: `await asyncio.to_thread(f)` leaves
//   the loop free meanwhile, and a process pool computes faster, too.
import asyncio from "asyncio";
import { burn } from "time";

async function main() {
  const task = asyncio.create_task(asyncio.sleep(1));
  for (let i = 0; i < 3; i++) {
    burn(0.25);
    await asyncio.sleep(0);
  }
  await task;
}

asyncio.run(main());

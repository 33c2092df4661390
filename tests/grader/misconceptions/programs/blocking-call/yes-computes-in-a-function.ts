// A function that computes is called where it should be handed over.
// says: `count(...)`, called on line 16, blocks: its `burn()` on line 10 held the event loop from 2.00 s to
//   4.00 s, and nothing else could run meanwhile: no other task and no timer. Computing holds the loop as long as
//   it takes. `await asyncio.to_thread(count, ...)` leaves the loop free meanwhile, and a process pool
//   computes faster, too.
import asyncio from "asyncio";
import { burn } from "time";

function count(page: string) {
  burn(2);
  return page.length;
}

async function main() {
  await asyncio.sleep(1);
  print(await asyncio.gather(asyncio.sleep(1), asyncio.sleep(1)), count("news"));
}

asyncio.run(main());

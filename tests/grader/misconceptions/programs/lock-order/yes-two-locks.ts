// One takes a and then b, the other b and then a.
// says: "Task-2" (`transfer`) took one lock on line 11 and waits on line 13 for another; "Task-3"
//   (`transfer`) took that one on line 11 and waits on line 13 for the first. Neither can continue. Let every
//   task take the locks in the same order, or make one lock do for both.
import asyncio from "asyncio";

const a = new asyncio.Lock();
const b = new asyncio.Lock();

async function transfer(from: any, to: any) {
  await using _ = await enter(from);
  await asyncio.sleep(1);
  await using __ = await enter(to);
}

async function main() {
  await asyncio.gather(transfer(a, b), transfer(b, a));
}

asyncio.run(main());

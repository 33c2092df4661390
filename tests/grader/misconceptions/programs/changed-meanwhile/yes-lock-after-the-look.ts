// The lock keeps them apart only when they have looked.
// says: "Task-3" (`book`) checked `seats === 0` on line 16, which was false, and then paused at the `await`
//   on line 17, from 0.00 s to 2.00 s. Meanwhile "Task-2" (`book`) changed `seats` (line 19, at 1.00 s), so
//   it had become true by the time line 19 acted on it. The lock taken on line 17 comes too late: take it
//   before the check on line 16.
import asyncio from "asyncio";

const lock = new asyncio.Lock();
let seats = 1;

async function pay(passenger: string) {
  await asyncio.sleep(1);
}

async function book(passenger: string) {
  if (seats === 0) return false;
  await using _ = await enter(lock);
  await pay(passenger);
  seats -= 1;
  return true;
}

async function main() {
  print(await asyncio.gather(book("Ada"), book("Bob")));
}

asyncio.run(main());

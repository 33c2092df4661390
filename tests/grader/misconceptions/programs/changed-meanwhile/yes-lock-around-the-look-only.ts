// Gives the lock back before it pays.
// says: "Task-3" (`book`) checked `seats > 0` on line 17, which was true, and then paused at the `await` on
//   line 20, from 0.00 s to 1.00 s. Meanwhile "Task-2" (`book`) changed `seats` (line 21, at 1.00 s), so it
//   had become false by the time line 21 acted on it. The lock was released in between on line 18: hold it
//   from the check on line 17 until the change is made.
import asyncio from "asyncio";

const lock = new asyncio.Lock();
let seats = 1;

async function pay(passenger: string) {
  await asyncio.sleep(1);
}

async function book(passenger: string) {
  await lock.acquire();
  const free = seats > 0;
  lock.release();
  if (!free) return false;
  await pay(passenger);
  seats -= 1;
  return true;
}

async function main() {
  print(await asyncio.gather(book("Ada"), book("Bob")));
}

asyncio.run(main());

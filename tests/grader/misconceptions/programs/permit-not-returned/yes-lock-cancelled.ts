// Cancelled with the lock in its hand, and nobody has asked for it since.
// says: "Task-2" (`save`) took the lock on line 9, at 0.00 s, and ended by being cancelled at 1.00 s without
//   giving it back: an error, a cancellation too, skips the `release()` that comes after it, and whatever
//   wants the lock next waits forever. Write `{ await using _ = await enter(lock); ... }`, which releases it
//   however the block is left, or `release()` in a `finally`.
import asyncio from "asyncio";

async function save(lock: any) {
  await lock.acquire();
  await asyncio.sleep(5);
  lock.release();
}

async function main() {
  const lock = new asyncio.Lock();
  const task = asyncio.create_task(save(lock));
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());

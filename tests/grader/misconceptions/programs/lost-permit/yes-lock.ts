// An error comes between acquire and release.
// says: "Task-3" (`update`) waits on line 11 for a lock (made on line 8), and nothing is left that could
//   release it: "Task-2" (`update`) took it on line 11, at 0.00 s, and ended at 1.00 s without a `release()`.
//   An error or an early `return` between `acquire()` and `release()` never releases it. `{ await using _ =
//   await enter(lock); ... }` releases it, whatever happens in the block.
import asyncio from "asyncio";

const lock = new asyncio.Lock();

async function update(amount: number) {
  await lock.acquire();
  await asyncio.sleep(1);
  if (amount < 0) throw new ValueError("negative");
  lock.release();
}

async function main() {
  const results = await asyncio.gather(update(-1), update(2), { return_exceptions: true });
  print(results);
}

asyncio.run(main());

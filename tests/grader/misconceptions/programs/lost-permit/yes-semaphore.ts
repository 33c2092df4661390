// An early return keeps the permit.
// says: "Task-3" (`fetch`) waits on line 11 for a permit of the semaphore (made on line 8), and nothing is
//   left that could release it: "Task-2" (`fetch`) took it on line 11, at 0.00 s, and ended at 0.00 s without
//   a `release()`. An error or an early `return` between `acquire()` and `release()` never releases it. `{
//   await using _ = await enter(lock); ... }` releases it, whatever happens in the block.
import asyncio from "asyncio";

const limit = new asyncio.Semaphore(1);

async function fetch(page: string) {
  await limit.acquire();
  if (page === "") return "nothing";
  await asyncio.sleep(1);
  limit.release();
  return `text of ${page}`;
}

async function main() {
  print(await asyncio.gather(fetch(""), fetch("a")));
}

asyncio.run(main());

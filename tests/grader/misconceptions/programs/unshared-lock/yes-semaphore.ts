// Two at once were wanted; all four go.
// says: `new asyncio.Semaphore()` on line 9 was run 4 times, once in each task, so that each task has a
//   semaphore of its own: at 0.00 s "Task-3" (`fetch`) took its own on line 10 while "Task-2" (`fetch`) held
//   its own. It keeps nothing out. Make the semaphore once, before the tasks, and pass the same one to all of
//   them.
import asyncio from "asyncio";

async function fetch(page: number) {
  const limit = new asyncio.Semaphore(2);
  await limit.acquire();
  try {
    await asyncio.sleep(1);
    print(`text of ${page}`);
  } finally {
    limit.release();
  }
}

async function main() {
  await asyncio.gather(fetch(1), fetch(2), fetch(3), fetch(4));
}

asyncio.run(main());

// Promise.race, which has no coroutine to run.
// says: `Promise.race(...)` on line 14, at 0.00 s, returns JavaScript's own promise. It belongs to the
//   browser's event loop, which runs no coroutine, and asyncio's loop cannot wait for it. Make a task of
//   each, with `asyncio.create_task(...)`: `await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED
//   })` waits until one of them has ended.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(page.length);
  return page;
}

async function main() {
  print(await Promise.race([load("news"), load("letters")]));
}

asyncio.run(main());

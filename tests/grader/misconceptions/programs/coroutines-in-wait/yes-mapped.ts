// The same by map.
// says: `asyncio.wait(...)` on line 15, at 0.00 s, was given coroutines. It tells which of its tasks are done
//   and which are not, so it needs tasks; nothing has started these. Make a task of each:
//   `asyncio.create_task(coroutine)`. If you want all the results, `await asyncio.gather(...)` takes
//   coroutines as they are.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function main() {
  const loads = ["news", "mail"].map(load);
  await asyncio.wait(loads);
}

asyncio.run(main());

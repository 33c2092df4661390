// Waits for coroutines, as early Pythons allowed.
// says: `asyncio.wait(...)` on line 14, at 0.00 s, was given coroutines. It tells which of its tasks are done
//   and which are not, so it needs tasks; nothing has started these. Make a task of each:
//   `asyncio.create_task(load(...))`. If you want all the results, `await asyncio.gather(...)` takes
//   coroutines as they are.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function main() {
  const [done] = await asyncio.wait([load("news"), load("mail")]);
  print(done.size);
}

asyncio.run(main());

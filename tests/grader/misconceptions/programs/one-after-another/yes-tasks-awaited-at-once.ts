// Each is made a task, and awaited before the next is made.
// says: `fetch(...)` was awaited on line 17 in a loop, 3 times, and each began only when the one before had
//   ended: 3.00 s in all, while nothing else ran. Each was a task, but a task that is awaited as soon as it
//   is made runs alone, as if it were none. If these do not need each other's results, let them wait
//   together, which takes 1.00 s: `await asyncio.gather(...)` of all the calls, or a task for each before the
//   first `await`.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function main() {
  for (const page of ["a", "b", "c"]) {
    const task = asyncio.create_task(fetch(page));
    print(await task);
  }
}

asyncio.run(main());

// Each call waits for a thread.
// says: `load(...)` was awaited on line 19 in a loop, twice, and each began only when the one before had
//   ended: 2.00 s in all, while nothing else ran. If these do not need each other's results, let them wait
//   together, which takes 1.00 s: `await asyncio.gather(...)` of all the calls, or a task for each before the
//   first `await`.
import asyncio from "asyncio";
import time from "time";

function read(path: string) {
  time.sleep(1);
  return `text of ${path}`;
}

async function load(path: string) {
  return await asyncio.to_thread(read, path);
}

async function main() {
  for (const path of ["a.txt", "b.txt"]) print(await load(path));
}

asyncio.run(main());

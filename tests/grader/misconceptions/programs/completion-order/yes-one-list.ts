// Each adds to one list when it is done.
// says: This is the order in which the tasks ended: "Task-3" (`fetch`) ended first, at 1.00 s, so its result
//   came first, though "Task-2" (`fetch`) was made before it on line 18. That is what happens wherever each
//   task prints or adds to a list as soon as it is done, and with `as_completed`. `await asyncio.gather(...)`
//   returns the results in the order of its arguments, whichever ends first.
// wanted: a, b, c
import asyncio from "asyncio";

const results: string[] = [];

async function fetch(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  results.push(page);
  return page;
}

async function main() {
  await asyncio.gather(fetch("a", 3), fetch("b", 1), fetch("c", 2));
  for (const result of results) print(result);
}

asyncio.run(main());

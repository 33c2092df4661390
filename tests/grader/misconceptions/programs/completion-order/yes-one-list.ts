// Each adds to one list when it is done.
// says: The results stand in the order in which they were completed: "Task-3" (`fetch`) ended first, at 1.00
//   s, and so its result came first, though "Task-2" (`fetch`) was made before it on line 18. Whoever ends
//   first adds first, where tasks add to one list or are taken from `as_completed`. `await
//   asyncio.gather(...)` gives the results in the order of its arguments, whoever ends first.
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

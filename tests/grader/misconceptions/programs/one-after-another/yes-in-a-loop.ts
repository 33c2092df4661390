// One page after another, in a loop.
// says: `fetch(...)` was awaited on line 15 in a loop, 3 times, and each began only when the one before had
//   ended: 3.00 s in all, while nothing else ran. If these do not need each other's results, let them wait
//   together, which takes 1.00 s: `await asyncio.gather(...)` of all the calls, or a task for each before the
//   first `await`.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function main() {
  const texts: string[] = [];
  for (const page of ["a", "b", "c"]) texts.push(await fetch(page));
  print(texts);
}

asyncio.run(main());

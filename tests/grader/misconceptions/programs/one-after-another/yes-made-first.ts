// All made before the first is awaited, which would start them in JavaScript.
// says: `fetch(...)` was awaited twice, the first time on line 16, and each began only when the one before
//   had ended: 2.00 s in all, while nothing else ran. All were made before the first was awaited, but making
//   a coroutine does not start it. If these do not need each other's results, let them wait together, which
//   takes 1.00 s: `await asyncio.gather(...)` of all the calls, or a task for each before the first `await`.
import asyncio from "asyncio";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return `text of ${page}`;
}

async function main() {
  const a = fetch("a");
  const b = fetch("b");
  print(await a);
  print(await b);
}

asyncio.run(main());

// The same by a name of its own.
// says: `run(...)` on line 13 was called at 0.00 s, while a loop was running: the one that the program's own
//   `asyncio.run` had started, and that runs this very line. `run` starts a loop for a whole program; what
//   runs in it waits with `await`. Write `await load(...)` instead of `run(...)`.
import asyncio, { run } from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function main() {
  print(run(load("news")));
}

asyncio.run(main());

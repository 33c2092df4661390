// Runs a coroutine where it could await it.
// says: `asyncio.run(...)` on line 13 was called at 0.00 s, while a loop was running: the one that the
//   program's own `asyncio.run` had started, and that runs this very line. `run` starts a loop for a whole
//   program; what runs in it waits with `await`. Write `await load(...)` instead of `asyncio.run(...)`.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function main() {
  print(asyncio.run(load("news")));
}

asyncio.run(main());

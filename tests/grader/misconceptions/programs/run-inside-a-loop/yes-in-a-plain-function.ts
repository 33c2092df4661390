// A plain function that is called by a coroutine.
// says: `asyncio.run(...)` on line 14 was called at 0.50 s, while a loop was running: the one that the
//   program's own `asyncio.run` had started, and that runs this very line. `run` starts a loop for a whole
//   program; what runs in it waits with `await`. Only an async function can await: make the function around it
//   `async`, and `await` its calls, too. Write `await load(...)` instead of `asyncio.run(...)`.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

function size(page: string) {
  return asyncio.run(load(page));
}

async function main() {
  await asyncio.sleep(0.5);
  print(size("news"));
}

asyncio.run(main());

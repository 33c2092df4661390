// A constructor that starts a loop of its own, in a program that has one.
// says: `asyncio.run(...)` on line 18 was called at 0.00 s, while a loop was running: the one that the
//   program's own `asyncio.run` had started, and that runs this very line. `run` starts a loop for a whole
//   program; what runs in it waits with `await`. A constructor can't await: do it in an async function, such
//   as a `static async create()`, that awaits first and makes the object then. Write `await read()` instead of
//   `asyncio.run(...)`.
import asyncio from "asyncio";

async function read() {
  await asyncio.sleep(1);
  return 1815;
}

class Safe {
  code = 0;

  constructor() {
    this.code = asyncio.run(read());
  }
}

async function main() {
  print(new Safe().code);
}

asyncio.run(main());

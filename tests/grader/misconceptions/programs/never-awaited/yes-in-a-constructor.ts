// A constructor cannot await, whoever calls it.
// says: `read()` on line 16 was called but never awaited, so its body never ran: calling an async function
//   only makes a coroutine. `await` runs it. A constructor can't await: do it in an async function, such as a
//   `static async create()`, that awaits first and makes the object then. Write `await read()`.
import asyncio from "asyncio";

async function read() {
  await asyncio.sleep(1);
  return 1815;
}

class Safe {
  code: any;

  constructor() {
    this.code = read();
  }
}

async function main() {
  print(new Safe().code > 0);
}

asyncio.run(main());

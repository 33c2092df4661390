// Two of them; one cause is told once.
// says: `greet(...)` on line 13 was called but never awaited, so its body never ran: calling an async
//   function only makes a coroutine. `await` runs it. JavaScript would have begun the work at the call;
//   asyncio does not. Write `await greet(...)`, or `asyncio.create_task(greet(...))` to let it run in the
//   background. The same goes for `greet(...)` on line 14 and `asyncio.sleep(...)` on line 15.
import asyncio from "asyncio";

async function greet(name: string) {
  print(`hello ${name}`);
}

async function main() {
  greet("Ada");
  greet("Grace");
  asyncio.sleep(1);
}

asyncio.run(main());

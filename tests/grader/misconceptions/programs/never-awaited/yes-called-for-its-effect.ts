// Called as one would in JavaScript, where the work would begin at the call.
// says: `greet(...)` on line 13 was called but never awaited, so its body never ran: calling an async
//   function only makes a coroutine. `await` runs it. JavaScript would have begun the work at the call;
//   asyncio does not. Write `await greet(...)`, or `asyncio.create_task(greet(...))` to let it run in the
//   background.
import asyncio from "asyncio";

async function greet(name: string) {
  print(`hello ${name}`);
}

async function main() {
  greet("Ada");
  await asyncio.sleep(1);
}

asyncio.run(main());

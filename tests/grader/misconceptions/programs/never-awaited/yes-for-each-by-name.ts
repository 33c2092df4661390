// forEach calls a function that has a name.
// says: `greet(...)` on line 14 was called but never awaited, so its body never ran: calling an async
//   function only makes a coroutine. `forEach` calls it once for each item, drops the coroutines that it
//   gets, and waits for nothing. Write `for (const item of items) await greet(item);` to run one after the
//   other, or `await asyncio.gather(...items.map(greet))` to run them at the same time.
import asyncio from "asyncio";

async function greet(name: string) {
  await asyncio.sleep(1);
  print(`hello ${name}`);
}

async function main() {
  ["Ada", "Grace"].forEach(greet);
}

asyncio.run(main());

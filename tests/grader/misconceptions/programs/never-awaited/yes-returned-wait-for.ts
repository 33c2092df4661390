// Returned from an async function, as one may in JavaScript. What it was given is no mistake of its own.
// says: `asyncio.wait_for(...)` on line 15 was called but never awaited, so its body never ran: calling an
//   async function only makes a coroutine. It was returned as it was, and asyncio doesn't unwrap it, as
//   JavaScript would: awaiting the function around it returns the coroutine, not its result. What was printed
//   on line 19 is the coroutine, not its result. Put `await` before the call that is returned: `return await
//   asyncio.wait_for(...);`.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function loadSoon(page: string) {
  return asyncio.wait_for(load(page), 2);
}

async function main() {
  print(await loadSoon("news"));
}

asyncio.run(main());

// asyncio.run is given the function itself, written on the spot, as a JavaScript person would.
// says: What was to be run on line 4, at 0.00 s, is a function without a name, which is not a coroutine: calling it makes one. Give it a name, `async function main() { ... }`, and write `asyncio.run(main())`; or call it where it is: `asyncio.run((async () => { ... })())`.
import asyncio from "asyncio";
asyncio.run(async () => {
  await asyncio.sleep(1);
});

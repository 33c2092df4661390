// The argument of run is evaluated before there is a loop.
// says: `asyncio.gather(...)` on line 12 needs the loop that is running, and it is called before
//   `asyncio.run` starts one: arguments come first. `run` wants one coroutine. Write an async function that
//   does the rest, `async function main() { return await asyncio.gather(...); }`, and `asyncio.run(main())`.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

print(asyncio.run(asyncio.gather(load("news"), load("mail"))));

// run is given the function.
// says: What was to be run on line 11, at 0.00 s, is the function `main` itself, and a function is not a
//   coroutine: calling it makes one. Write `main()`, with its brackets: `asyncio.create_task(main())`,
//   `asyncio.run(main())`.
import asyncio from "asyncio";

async function main() {
  print("hello");
}

asyncio.run(main as any);

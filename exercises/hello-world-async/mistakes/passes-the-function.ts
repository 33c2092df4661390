// Passes run the function instead of a coroutine object.
// fails: prints Hello ..., and then ... World! a second later
// says: The program stopped with an error (line 13, at 0.00 s): TypeError:
//   An asyncio.Future, a coroutine or an awaitable is required.
import asyncio from "asyncio";

export async function main() {
  print("Hello ...");
  await asyncio.sleep(1);
  print("... World!");
}

asyncio.run(main);

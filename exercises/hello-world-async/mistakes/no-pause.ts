// Makes a wait, and doesn't await it.
// fails: prints Hello ..., and then ... World! a second later
// says: "... World!" was printed at 0.00 s (line 10), but should be printed at 1.00 s. Nothing between "Hello ..." and it waited.
// says: `asyncio.sleep(...)` on line 9 was called but never awaited
import asyncio from "asyncio";

export async function main() {
  print("Hello ...");
  asyncio.sleep(1);
  print("... World!");
}

asyncio.run(main());

// Waits before it prints anything.
// fails: prints Hello ..., and then ... World! one second later
// says: but should be printed at 0.00 s. What took time before it: `sleep(1)`
// says: The wait comes first, and then both lines at the same time
import asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  print("Hello ...");
  print("... World!");
}
asyncio.run(main());

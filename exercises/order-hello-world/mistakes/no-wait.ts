// Leaves out the wait.
// fails: prints Hello ..., and then ... World! one second later
// says: "... World!" was printed at 0.00 s
// says: without a wait between them
import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  print("... World!");
}
asyncio.run(main());

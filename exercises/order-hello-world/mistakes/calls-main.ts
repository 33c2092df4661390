// Calls main, as you would in JavaScript.
// fails: prints Hello ..., and then ... World! one second later
// says: never awaited
import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(1);
  print("... World!");
}
main();

// Calls main as one would in JavaScript.
// fails: prints Hello ..., and then ... World! a second later
// says: Nothing was printed, but "Hello ..." should be.
// says: `main()` on line 13 was called but never awaited, so its body never ran
import asyncio from "asyncio";

export async function main() {
  print("Hello ...");
  await asyncio.sleep(1);
  print("... World!");
}

main();

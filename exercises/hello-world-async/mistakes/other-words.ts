// Almost the right words.
// fails: prints Hello ..., and then ... World! a second later
// says: Line 1 of the output should be "Hello ...", but is "Hello..." (line 9, at 0.00 s).
//   They differ only in capitals, spaces or punctuation.
// says: a space separates the word from its three dots
import asyncio from "asyncio";

export async function main() {
  print("Hello...");
  await asyncio.sleep(1);
  print("...World!");
}

asyncio.run(main());

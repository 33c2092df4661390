// Prints, then waits; main compensates with waits of its own.
// fails: sayAfter prints the words it gets, after the delay it gets
// says: "first" was printed at 0.00 s (line 9), but should be printed at 0.50 s. Nothing before it waited.
// says: `sayAfter` prints first and waits afterward
// line: 9
import asyncio from "asyncio";

export async function sayAfter(delay: number, what: string) {
  print(what);
  await asyncio.sleep(delay);
}

async function main() {
  await asyncio.sleep(1);
  await sayAfter(2, "Hello");
  await sayAfter(0, "World");
}

asyncio.run(main());

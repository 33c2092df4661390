// Takes no notice of what it is given.
// fails: sayAfter says what it is given, after as long as it is given
// says: Line 1 of the output should be "first", and is "Hello" (line 9, at 1.00 s).
// says: `sayAfter` prints "Hello" whatever it is given
import asyncio from "asyncio";

export async function sayAfter(delay: number, what: string) {
  await asyncio.sleep(1);
  print("Hello");
}

async function main() {
  await sayAfter(1, "Hello");
  await asyncio.sleep(2);
  print("World");
}

asyncio.run(main());

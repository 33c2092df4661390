// Ignores its parameters.
// fails: sayAfter prints the words it gets, after the delay it gets
// says: Line 1 of the output should be "first", but is "Hello" (line 9, at 1.00 s).
// says: `sayAfter` prints "Hello" whatever you pass to it
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

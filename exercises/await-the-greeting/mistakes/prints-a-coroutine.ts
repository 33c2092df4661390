// Awaits the calls in main, and forgets the one whose result it needs.
// fails: greets Ada, then Grace, and then says that's everybody
// says: Line 2 of the output should be "Your name has 3 letters.", but is "Your name has <coroutine object countLetters
// says: `countLetters(...)` on line 14 was called but never awaited
import asyncio from "asyncio";

async function countLetters(name: string) {
  await asyncio.sleep(1);
  return name.length;
}

async function greet(name: string) {
  print(`Hello, ${name}!`);
  const letters = countLetters(name);
  print(`Your name has ${letters} letters.`);
}

async function main() {
  await greet("Ada");
  await greet("Grace");
  print("That was everybody.");
}

asyncio.run(main());

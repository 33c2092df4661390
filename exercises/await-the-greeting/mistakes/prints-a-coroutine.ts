// Awaits what is called for its effect, and forgets the call whose result is wanted.
// fails: greets Ada, then Grace, then says that it was everybody
// says: Line 2 of the output should be "Your name has 3 letters.", and is "Your name has <coroutine object countLetters
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

// Fixes everything, and then calls countLetters early, as if the call started it: a habit from JavaScript.
// fails: awaits every coroutine that it makes
// says: RuntimeWarning: coroutine 'countLetters' was never awaited
// line: 20
import asyncio from "asyncio";

async function countLetters(name: string) {
  await asyncio.sleep(1);
  return name.length;
}

async function greet(name: string) {
  print(`Hello, ${name}!`);
  const letters = await countLetters(name);
  print(`Your name has ${letters} letters.`);
}

async function main() {
  // Let the counting for Grace start early.
  countLetters("Grace");
  await greet("Ada");
  await greet("Grace");
  print("That was everybody.");
}

asyncio.run(main());

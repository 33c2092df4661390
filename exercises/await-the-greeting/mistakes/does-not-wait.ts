// Removes the slow part instead of waiting for it.
// fails: takes a second for each name, one after the other
// says: Counting the letters took no time at all, and it should take a second.
//   Leave `countLetters` as it was
import asyncio from "asyncio";

async function countLetters(name: string) {
  return name.length;
}

async function greet(name: string) {
  print(`Hello, ${name}!`);
  const letters = await countLetters(name);
  print(`Your name has ${letters} letters.`);
}

async function main() {
  await greet("Ada");
  await greet("Grace");
  print("That was everybody.");
}

asyncio.run(main());

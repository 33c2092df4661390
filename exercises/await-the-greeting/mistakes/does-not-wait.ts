// Takes the slow part out instead of waiting for it.
// fails: takes a second for each name, one after the other
// says: "Your name has 3 letters." was printed at 0.00 s (line 14), and should be at 1.00 s.
//   Nothing between "Hello, Ada!" and it waited.
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

// One await is forgotten.
// fails: greets Ada, then Grace, and then says that's everybody
// says: "That was everybody." was printed
// says: before "Hello, Grace!"
// says: `greet(...)` on line 21 was called but never awaited
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
  await greet("Ada");
  greet("Grace");
  print("That was everybody.");
}

asyncio.run(main());

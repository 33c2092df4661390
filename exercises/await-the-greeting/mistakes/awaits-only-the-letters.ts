// Fixes the visible warning in greet, and calls greet as an ordinary function.
// fails: greets Ada, then Grace, and then says that's everybody
// says: "That was everybody." was printed (line 21, at 0.00 s), before "Hello, Ada!".
// says: `greet(...)` on line 19 was called but never awaited, so its body never ran
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
  greet("Ada");
  greet("Grace");
  print("That was everybody.");
}

asyncio.run(main());

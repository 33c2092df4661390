// Starts both greetings together.
// fails: greets Ada, then Grace, and then says that's everybody
// says: the two greetings overlapped
// line: 13
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
  await asyncio.gather(greet("Ada"), greet("Grace"));
  print("That was everybody.");
}

asyncio.run(main());

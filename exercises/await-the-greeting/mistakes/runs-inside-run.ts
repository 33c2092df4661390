// Starts a second loop instead of awaiting.
// fails: greets Ada, then Grace, and then says that's everybody
// says: The program stopped with an error (line 20, at 0.00 s): RuntimeError:
//   asyncio.run() cannot be called from a running event loop.
// says: `run` starts a loop for a whole program; what runs in it waits with `await`. Write `await greet(...)`
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
  asyncio.run(greet("Ada"));
  asyncio.run(greet("Grace"));
  print("That was everybody.");
}

asyncio.run(main());

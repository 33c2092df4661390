// Believes that creating a task is enough for it to be waited for.
// fails: greets Ada, then Grace, and then says that's everybody
// says: "That was everybody." was printed (line 21, at 0.00 s), before "Hello, Ada!".
// says: The task "Task-2" (`greet`), made on line 19, had not ended when `main` returned, at 0.00 s, and had not even begun.
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
  asyncio.create_task(greet("Ada"));
  asyncio.create_task(greet("Grace"));
  print("That was everybody.");
}

asyncio.run(main());

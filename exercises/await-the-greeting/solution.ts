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
  await greet("Grace");
  print("That was everybody.");
}

asyncio.run(main());

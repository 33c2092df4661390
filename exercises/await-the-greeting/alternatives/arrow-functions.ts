// Arrow functions, and a helper that makes the sentence.
import asyncio from "asyncio";

async function countLetters(name: string) {
  await asyncio.sleep(1);
  return name.length;
}

const sentence = async (name: string) => `Your name has ${await countLetters(name)} letters.`;

const greet = async (name: string) => {
  print(`Hello, ${name}!`);
  print(await sentence(name));
};

const main = async () => {
  await greet("Ada");
  await greet("Grace");
  print("That was everybody.");
};

asyncio.run(main());

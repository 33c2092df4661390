import { create_task, run, sleep } from "asyncio";

async function countLetters(name: string) {
  await sleep(1);
  return name.length;
}

async function greet(name: string) {
  print(`Hello, ${name}!`);
  const letters = await create_task(countLetters(name));
  print(`Your name has ${letters} letters.`);
}

async function main() {
  const ada = greet("Ada");
  const grace = greet("Grace");
  await ada;
  await grace;
  print("That was everybody.");
}

run(main());

import asyncio from "asyncio";

async function countLetters(name: string) {
  await asyncio.sleep(1);
  return name.length;
}

async function greet(name: string) {
  print(`Hello, ${name}!`);
  print(`Your name has ${await countLetters(name)} letters.`);
}

async function main() {
  for (const name of ["Ada", "Grace"]) {
    await greet(name);
  }
  print("That was everybody.");
}

asyncio.run(main());

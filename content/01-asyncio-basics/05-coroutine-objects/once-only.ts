import asyncio from "asyncio";

async function greet(name: string) {
  return `Hello, ${name}!`;
}

async function main() {
  const greeting = greet("Ada");
  print(await greeting);
  try {
    print(await greeting);
  } catch (error) {
    print("refused:", error);
  }
  print(await greet("Ada")); // a new call makes a new coroutine
}

asyncio.run(main());

import asyncio from "asyncio";

async function greet(name: string) {
  print(`Hello, ${name}!`);
  await asyncio.sleep(1);
  print(`Bye, ${name}!`);
}

const greeting = greet("Ada");
print(greeting.constructor);

asyncio.run(greeting);
print("Now it has run.");

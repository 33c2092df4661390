import asyncio from "asyncio";

async function greet(name: string) {
  print(`Hello, ${name}!`);
  await asyncio.sleep(1);
  print(`Bye, ${name}!`);
}

const greeting = greet("Ada");
print("Called. Is it a coroutine?", asyncio.iscoroutine(greeting));

asyncio.run(greeting);
print("Now it has run.");

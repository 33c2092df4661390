import asyncio from "asyncio";

async function greet() {
  print("hello");
  return "bye";
}

async function main() {
  const greeting = greet();
  print("before");
  print(await greeting);
  print("after");
}

asyncio.run(main());

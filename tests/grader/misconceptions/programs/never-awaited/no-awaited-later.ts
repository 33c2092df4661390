// Made first, awaited later: idiomatic.
import asyncio from "asyncio";

async function answer() {
  return 42;
}

async function main() {
  const coroutine = answer();
  print(await coroutine);
}

asyncio.run(main());

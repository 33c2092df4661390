// Called once more.
import asyncio from "asyncio";

async function answer() {
  return 42;
}

async function main() {
  print(await answer(), await answer());
}

asyncio.run(main());

// A coroutine that is closed on purpose.
import asyncio from "asyncio";

async function answer() {
  return 42;
}

async function main() {
  answer().close();
}

asyncio.run(main());

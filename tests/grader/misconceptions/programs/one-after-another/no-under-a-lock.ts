// Taken in turn, under a lock.
import asyncio from "asyncio";

const lock = new asyncio.Lock();

async function write(text: string) {
  await using _ = await enter(lock);
  await asyncio.sleep(1);
  print(text);
}

async function main() {
  await write("a");
  await write("b");
}

asyncio.run(main());

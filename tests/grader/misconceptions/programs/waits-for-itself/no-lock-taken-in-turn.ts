// Twice, one after the other.
import asyncio from "asyncio";

const lock = new asyncio.Lock();

async function read() {
  await using _ = await enter(lock);
  await asyncio.sleep(1);
}

async function main() {
  await asyncio.gather(read(), read());
}

asyncio.run(main());

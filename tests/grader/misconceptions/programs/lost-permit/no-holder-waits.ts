// Whoever holds it is alive, and waits for something else.
// finds: never-set
import asyncio from "asyncio";

const lock = new asyncio.Lock();
const event = new asyncio.Event();

async function holder() {
  await using _ = await enter(lock);
  await event.wait();
}

async function other() {
  await asyncio.sleep(1);
  await using _ = await enter(lock);
  event.set();
}

async function main() {
  await asyncio.gather(holder(), other());
}

asyncio.run(main());

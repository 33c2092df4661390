// One lock, taken twice.
// finds: waits-for-itself
import asyncio from "asyncio";

const lock = new asyncio.Lock();

async function main() {
  await lock.acquire();
  await lock.acquire();
}

asyncio.run(main());

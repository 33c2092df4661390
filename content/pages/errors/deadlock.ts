import asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  await lock.acquire();
}

asyncio.run(main());

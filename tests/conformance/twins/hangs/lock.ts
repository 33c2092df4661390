import asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  await using _ = await enter(lock);
  print("first");
  await lock.acquire();
}

asyncio.run(main());

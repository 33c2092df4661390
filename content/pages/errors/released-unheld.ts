import asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  lock.release();
}

asyncio.run(main());

// Ten tasks take one lock N times in all, and give way while they hold it.
import asyncio from "asyncio";

const N = 200_000;

async function worker(lock) {
  for (let i = 0; i < N / 10; i++) {
    await using _ = await enter(lock);
    await asyncio.sleep(0);
  }
}

async function main() {
  const lock = new asyncio.Lock();
  const workers = [];
  for (let i = 0; i < 10; i++) workers.push(worker(lock));
  await asyncio.gather(...workers);
}

asyncio.run(main());

// A thousand tasks sleep N times in all, for times that mix up their order.
import asyncio from "asyncio";

const N = 200_000;

async function sleeper(seed) {
  for (let i = 0; i < N / 1000; i++) {
    seed = (seed * 16807) % 2147483647;
    await asyncio.sleep(1 + (seed % 1000) / 1000);
  }
}

async function main() {
  const sleepers = [];
  for (let i = 0; i < 1000; i++) sleepers.push(sleeper(i + 1));
  await asyncio.gather(...sleepers);
}

asyncio.run(main());

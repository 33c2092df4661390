// N awaits of coroutines that never suspend, 100 deep.
import asyncio from "asyncio";

const N = 5_000_000;

async function down(depth) {
  if (depth > 0) await down(depth - 1);
}

async function main() {
  for (let i = 0; i < N / 100; i++) await down(100);
}

asyncio.run(main());

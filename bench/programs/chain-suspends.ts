// N awaits in chains 10 deep, each of which suspends once at its end.
import asyncio from "asyncio";

const N = 2_000_000;

async function down(depth) {
  if (depth > 0) await down(depth - 1);
  else await asyncio.sleep(0);
}

async function main() {
  for (let i = 0; i < N / 10; i++) await down(10);
}

asyncio.run(main());

// One task gives way N times.
import asyncio from "asyncio";

const N = 500_000;

async function main() {
  for (let i = 0; i < N; i++) await asyncio.sleep(0);
}

asyncio.run(main());

// N turns given by the end of a chain 100 deep: what a resumption costs when many frames wait above.
import asyncio from "asyncio";

const N = 300_000;

async function down(depth) {
  if (depth > 0) {
    await down(depth - 1);
  } else {
    for (let i = 0; i < N; i++) await asyncio.sleep(0);
  }
}

async function main() {
  await down(100);
}

asyncio.run(main());

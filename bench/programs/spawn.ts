// N tasks that do nothing, a thousand at a time, gathered.
import asyncio from "asyncio";

const N = 300_000;

async function child(i) {
  return i;
}

async function main() {
  for (let made = 0; made < N; made += 1000) {
    const children = [];
    for (let i = 0; i < 1000; i++) children.push(child(i));
    await asyncio.gather(...children);
  }
}

asyncio.run(main());

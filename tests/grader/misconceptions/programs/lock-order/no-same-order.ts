// The same order in both.
import asyncio from "asyncio";

const a = new asyncio.Lock();
const b = new asyncio.Lock();

async function transfer() {
  await using _ = await enter(a);
  await asyncio.sleep(1);
  await using __ = await enter(b);
}

async function main() {
  await asyncio.gather(transfer(), transfer());
}

asyncio.run(main());

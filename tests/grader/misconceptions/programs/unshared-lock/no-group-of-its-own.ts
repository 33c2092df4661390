// Each batch has a lock of its own, which its tasks share.
import asyncio from "asyncio";

async function step(lock: any, name: string) {
  await using _ = await enter(lock);
  await asyncio.sleep(1);
  print(name);
}

async function batch(name: string) {
  const lock = new asyncio.Lock();
  await asyncio.gather(step(lock, `${name}1`), step(lock, `${name}2`));
}

async function main() {
  await asyncio.gather(batch("a"), batch("b"));
}

asyncio.run(main());

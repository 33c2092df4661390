// One barrier, and one task too few comes to it.
import asyncio from "asyncio";

async function work(name: string, barrier: any) {
  await asyncio.sleep(1);
  await barrier.wait();
  print(`${name} goes on`);
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  await asyncio.gather(work("a", barrier), work("b", barrier));
}

asyncio.run(main());

import asyncio from "asyncio";

type Item = string | null;

export async function sendInBatches(
  queue: asyncio.Queue<Item>,
  send: (batch: string[]) => Promise<void>,
  size: number,
  seconds: number,
) {
  while (true) {
    const item = await queue.get();
    if (item === null) return;
    await send([item]);
  }
}

async function show(batch: string[]) {
  await asyncio.sleep(0.5);
  print(batch);
}

async function main() {
  const queue = new asyncio.Queue<Item>();
  for (const item of ["a", "b", "c", null]) queue.put_nowait(item);
  await sendInBatches(queue, show, 2, 1);
}

if (__name__ === "__main__") asyncio.run(main());

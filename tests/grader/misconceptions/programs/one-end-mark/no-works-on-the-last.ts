// One consumer takes the last item, works on it, and has had enough.
// finds: no-end-mark
import asyncio from "asyncio";

async function consume(queue: any, most: number) {
  for (let count = 0; count < most; count += 1) {
    const item = await queue.get();
    await asyncio.sleep(1);
    print(item);
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const item of ["a", "b", "c"]) queue.put_nowait(item);
  await asyncio.gather(consume(queue, 2), consume(queue, 2));
}

asyncio.run(main());

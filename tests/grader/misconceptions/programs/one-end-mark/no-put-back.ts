// Each consumer puts the end mark back for the next.
import asyncio from "asyncio";

async function consume(queue: any) {
  while (true) {
    const item = await queue.get();
    if (item === null) {
      queue.put_nowait(null);
      return;
    }
    await asyncio.sleep(1);
    print(item);
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const item of ["a", "b", "c", null]) queue.put_nowait(item);
  await asyncio.gather(consume(queue), consume(queue));
}

asyncio.run(main());

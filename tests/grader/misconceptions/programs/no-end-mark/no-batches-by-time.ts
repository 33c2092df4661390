// Sends what it has when nothing came for a while: the time limit is how it learns of that.
import asyncio from "asyncio";

async function send(queue: any) {
  const batch: string[] = [];
  while (true) {
    try {
      batch.push(await asyncio.wait_for(queue.get(), 2));
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print(batch.join());
      return;
    }
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const item of ["a", "b"]) await queue.put(item);
  await send(queue);
}

asyncio.run(main());

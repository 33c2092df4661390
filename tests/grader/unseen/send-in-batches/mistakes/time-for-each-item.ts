// Believes that the timeout around `get` measures the batch.
// tutor: The time of the wait_for on line 33 starts anew with each item, so it is counted from the last
//   item and not from the first.
// hears: (?=[\s\S]*\bline 33\b)(?=[\s\S]*(?:(?:each|every) (?:item|get|call|time|round|turn)|anew|again|restart|starts? over|per item|from the last|deadline|since the last))
import asyncio from "asyncio";

type Item = string | null;

export async function sendInBatches(
  queue: asyncio.Queue<Item>,
  send: (batch: string[]) => Promise<void>,
  size: number,
  seconds: number,
) {
  let batch: string[] = [];

  async function flush() {
    if (batch.length === 0) return;
    const full = batch;
    batch = [];
    try {
      await send(full);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`lost ${full.length}: ${error.message}`);
    }
  }

  try {
    while (true) {
      let item: Item;
      try {
        item = await asyncio.wait_for(queue.get(), seconds);
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error;
        await flush();
        continue;
      }
      if (item === null) return;
      batch.push(item);
      if (batch.length === size) await flush();
    }
  } finally {
    await flush();
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

// Believes that the try around create_task catches what the task raises.
// tutor: Line 25 starts the sending and does not await it, so its error stays in the task and never gets
//   into your catch.
// hears: (?=[\s\S]*\bline 25\b)(?=[\s\S]*(?:never awaited|nobody|no one|not awaited|await|never retrieved|stays in|in the task))
import asyncio from "asyncio";

type Item = string | null;

export async function sendInBatches(
  queue: asyncio.Queue<Item>,
  send: (batch: string[]) => Promise<void>,
  size: number,
  seconds: number,
) {
  const loop = asyncio.get_running_loop();
  let batch: string[] = [];
  let due: number | null = null;

  async function flush() {
    if (batch.length === 0) return;
    const full = batch;
    batch = [];
    due = null;
    try {
      asyncio.create_task(send(full));
      await asyncio.sleep(0.25);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`lost ${full.length}: ${error.message}`);
    }
  }

  try {
    while (true) {
      let item: Item;
      try {
        await using _ = asyncio.timeout_at(due);
        item = await queue.get();
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error;
        await flush();
        continue;
      }
      if (item === null) return;
      due ??= loop.time() + seconds;
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

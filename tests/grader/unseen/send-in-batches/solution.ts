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

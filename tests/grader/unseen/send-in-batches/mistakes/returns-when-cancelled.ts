// Believes that a cancellation is dealt with once one has tidied up.
// tutor: The catch on line 36 keeps the CancelledError: send what is left, and then throw it on.
// hears: (?=[\s\S]*\bline (?:36|38)\b)(?=[\s\S]*(?:swallow|throw|hand(?:s|ed)? (?:it )?on|pass(?:es|ed)? (?:it )?on|raise (?:it )?again|kept|keeps))
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

  while (true) {
    let item: Item;
    try {
      await using _ = asyncio.timeout_at(due);
      item = await queue.get();
    } catch (error) {
      await flush();
      if (error instanceof asyncio.CancelledError) return;
      continue;
    }
    if (item === null) break;
    due ??= loop.time() + seconds;
    batch.push(item);
    if (batch.length === size) await flush();
  }
  await flush();
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

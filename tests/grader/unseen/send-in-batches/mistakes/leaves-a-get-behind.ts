// Believes that `wait` with a timeout gives up the task that it waited for.
// tutor: After the timeout the task made on line 34 still waits in `get`, and takes the next item away from
//   the one you make then.
// hears: (?=[\s\S]*\bline (?:34|36)\b)(?=[\s\S]*(?:still|left|\bold\b|earlier|(?:never|not|nobody) cancel|goes on|takes? (?:the|an|its)|does not cancel|doesn't cancel))
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
      const next = asyncio.create_task(queue.get());
      const timeout = due === null ? null : due - loop.time();
      const [done] = await asyncio.wait([next], { timeout });
      if (done.size === 0) {
        await flush();
        continue;
      }
      const item = next.result();
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

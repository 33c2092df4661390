import asyncio from "asyncio";

type Item = string | null;

export async function sendInBatches(
  queue: asyncio.Queue<Item>,
  send: (batch: string[]) => Promise<void>,
  size: number,
  seconds: number,
) {
  async function sendOrSay(batch: string[]) {
    try {
      await send(batch);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`lost ${batch.length}: ${error.message}`);
    }
  }

  while (true) {
    const first = await queue.get();
    if (first === null) return;
    const batch = [first];
    let ended = false;
    const collect = async () => {
      while (batch.length < size && !ended) {
        const item = await queue.get();
        if (item === null) ended = true;
        else batch.push(item);
      }
    };
    try {
      await asyncio.wait_for(collect(), seconds);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) await sendOrSay(batch);
      if (!(error instanceof TimeoutError)) throw error;
    }
    await sendOrSay(batch);
    if (ended) return;
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

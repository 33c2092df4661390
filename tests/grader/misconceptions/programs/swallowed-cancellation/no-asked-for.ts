// Asks for the cancellation, and answers with what there is so far.
import asyncio from "asyncio";

async function collect() {
  const parts: string[] = [];
  try {
    for (;;) {
      await asyncio.sleep(1);
      parts.push("part");
    }
  } catch (error) {
    if (error instanceof asyncio.CancelledError) return parts;
    throw error;
  }
}

async function main() {
  const task = asyncio.create_task(collect());
  await asyncio.sleep(2.5);
  task.cancel();
  print(await task);
}

asyncio.run(main());

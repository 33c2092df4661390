// Believes that cancelling the old wait can only hit the wait.
// tutor: The task that line 19 cancels may be past its sleep and already saving; then you cut the save off.
// hears: (?=[\s\S]*\bline 19\b)(?=[\s\S]*(?:under way|already|in the middle|interrupt|shield|saving|cut off|half))
import asyncio from "asyncio";

export function makeSaver(save: (text: string) => Promise<void>, seconds: number) {
  let waiting: asyncio.Task<void> | null = null;

  async function later(text: string) {
    await asyncio.sleep(seconds);
    try {
      await save(text);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`not saved: ${error.message}`);
    }
  }
  function change(text: string) {
    waiting?.cancel();
    waiting = asyncio.create_task(later(text));
  }
  async function close() {
    waiting?.cancel();
    if (waiting !== null) await asyncio.wait([waiting]);
  }
  return { change, close };
}

async function slowSave(text: string) {
  await asyncio.sleep(0.5);
  print(`saved ${text}`);
}

async function main() {
  const saver = makeSaver(slowSave, 1);
  saver.change("H");
  saver.change("Hello");
  await asyncio.sleep(2);
  await saver.close();
}

if (__name__ === "__main__") asyncio.run(main());

// Believes that time.sleep in a task only holds up that task.
// tutor: time.sleep on line 21 stops the whole event loop, so no change can come meanwhile; await
//   asyncio.sleep instead.
// hears: (?=[\s\S]*\bline 21\b)(?=[\s\S]*(?:time\.sleep|block))
import asyncio from "asyncio";
import time from "time";

export function makeSaver(save: (text: string) => Promise<void>, seconds: number) {
  let waiting: asyncio.Task<void> | null = null;
  const saves = new Set<asyncio.Task<void>>();

  async function saveNow(text: string) {
    try {
      await save(text);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`not saved: ${error.message}`);
    }
  }
  async function later(text: string) {
    time.sleep(seconds);
    const task = asyncio.create_task(saveNow(text));
    saves.add(task);
    task.add_done_callback((done) => saves.delete(done));
  }
  function change(text: string) {
    waiting?.cancel();
    waiting = asyncio.create_task(later(text));
  }
  async function close() {
    waiting?.cancel();
    if (saves.size > 0) await asyncio.wait([...saves]);
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

// Believes that a task ends when its variable gets another one.
// tutor: Line 26 puts a new task into the variable, but the old one is not cancelled by that: it sleeps on
//   and saves, too.
// hears: (?=[\s\S]*\bline 26\b)(?=[\s\S]*(?:still (?:run|wait|sleep|alive)|(?:goes|runs|sleeps) on|keeps (?:run|wait|sleep|on)|(?:not|never|nobody|without) ?cancel|cancel|earlier|previous|the old))
import asyncio from "asyncio";

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
    await asyncio.sleep(seconds);
    const task = asyncio.create_task(saveNow(text));
    saves.add(task);
    task.add_done_callback((done) => saves.delete(done));
  }
  function change(text: string) {
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

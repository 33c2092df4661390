// Believes that calling an async function starts it in the background, as in JavaScript.
// tutor: Line 21 only makes a coroutine; nothing runs of it until it is awaited or given to create_task.
// hears: (?=[\s\S]*\bline 21\b)(?=[\s\S]*(?:never awaited|create_task|not awaited|never (?:ran|runs|started)))
import asyncio from "asyncio";

export function makeSaver(save: (text: string) => Promise<void>, seconds: number) {
  let newest = 0;

  async function later(text: string, number: number) {
    await asyncio.sleep(seconds);
    if (number !== newest) return;
    try {
      await save(text);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`not saved: ${error.message}`);
    }
  }
  function change(text: string) {
    newest += 1;
    later(text, newest);
  }
  async function close() {
    newest += 1;
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

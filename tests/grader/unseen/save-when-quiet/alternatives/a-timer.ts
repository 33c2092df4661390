import asyncio from "asyncio";

export function makeSaver(save: (text: string) => Promise<void>, seconds: number) {
  let timer: asyncio.TimerHandle | null = null;
  let saving: asyncio.Task<void> | null = null;

  async function saveNow(text: string, before: asyncio.Task<void> | null) {
    if (before !== null) await asyncio.wait([before]);
    try {
      await save(text);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`not saved: ${error.message}`);
    }
  }
  function change(text: string) {
    timer?.cancel();
    timer = asyncio.get_running_loop().call_later(seconds, () => {
      saving = asyncio.create_task(saveNow(text, saving));
    });
  }
  async function close() {
    timer?.cancel();
    if (saving !== null) await saving;
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

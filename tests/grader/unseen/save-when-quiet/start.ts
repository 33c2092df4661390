import asyncio from "asyncio";

export function makeSaver(save: (text: string) => Promise<void>, seconds: number) {
  function change(text: string) {
    // Save `text` when no other change came for `seconds`.
  }
  async function close() {}
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

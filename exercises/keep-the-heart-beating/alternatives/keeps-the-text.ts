// Names the text before it prints it, and calls `load` in a thread each time.
import asyncio from "asyncio";
import time from "time";

function slowLoad(name: string) {
  time.sleep(1.5);
  return `${name}: 20 kB`;
}

async function heart() {
  for (let beat = 0; beat < 4; beat += 1) {
    print(`beat ${beat}`);
    await asyncio.sleep(1);
  }
}

export async function report(load: (name: string) => string) {
  const names = ["a.txt", "b.txt"];
  for (const name of names) {
    const text = await asyncio.to_thread(load, name);
    print(text);
  }
}

export async function serve(load: (name: string) => string) {
  await asyncio.gather(heart(), report(load));
}

if (__name__ === "__main__") asyncio.run(serve(slowLoad));

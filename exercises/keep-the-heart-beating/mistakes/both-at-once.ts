// Loads both files at the same time.
// fails: loads the files one after the other
// says: `load` should be called
// says: Await the first before you start the second
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
  const texts = await asyncio.gather(asyncio.to_thread(load, "a.txt"), asyncio.to_thread(load, "b.txt"));
  for (const text of texts) print(text);
}

export async function serve(load: (name: string) => string) {
  await asyncio.gather(heart(), report(load));
}

if (__name__ === "__main__") asyncio.run(serve(slowLoad));

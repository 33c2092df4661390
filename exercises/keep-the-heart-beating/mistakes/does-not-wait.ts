// Starts the threads and doesn't wait for their results.
// fails: both files are loaded
// says: a.txt
// says: `report` calls `load` in threads and ends before they do
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
  for (const name of ["a.txt", "b.txt"]) {
    asyncio.create_task(asyncio.to_thread(load, name));
  }
}

export async function serve(load: (name: string) => string) {
  await asyncio.gather(heart(), report(load));
}

if (__name__ === "__main__") asyncio.run(serve(slowLoad));

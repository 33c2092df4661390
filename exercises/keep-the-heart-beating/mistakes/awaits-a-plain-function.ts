// Awaits the function, as if that made it wait without blocking.
// fails: both files are loaded
// says: If that function blocks, call it in a thread: `await asyncio.to_thread(f)`.
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
    print(await (load(name) as any));
  }
}

export async function serve(load: (name: string) => string) {
  await asyncio.gather(heart(), report(load));
}

if (__name__ === "__main__") asyncio.run(serve(slowLoad));

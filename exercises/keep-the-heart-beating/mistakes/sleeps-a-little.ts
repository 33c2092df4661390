// Lets the others run before each file, and blocks all the same.
// fails: no beat is late
// says: "beat 1" was printed at
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
    await asyncio.sleep(0);
    print(load(name));
  }
}

export async function serve(load: (name: string) => string) {
  await asyncio.gather(heart(), report(load));
}

if (__name__ === "__main__") asyncio.run(serve(slowLoad));

// Starts both at once in a pool that has only one thread, so that they run one after the other.
import asyncio from "asyncio";
import { ThreadPoolExecutor } from "concurrent.futures";
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
  const loop = asyncio.get_running_loop();
  const pool = new ThreadPoolExecutor(1);
  try {
    const texts = await asyncio.gather(
      loop.run_in_executor(pool, load, "a.txt"),
      loop.run_in_executor(pool, load, "b.txt"),
    );
    for (const text of texts) print(text);
  } finally {
    pool.shutdown({ wait: false });
  }
}

export async function serve(load: (name: string) => string) {
  await asyncio.gather(heart(), report(load));
}

if (__name__ === "__main__") asyncio.run(serve(slowLoad));

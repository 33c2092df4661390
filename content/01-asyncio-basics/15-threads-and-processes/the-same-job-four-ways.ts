import asyncio from "asyncio";
import time from "time";
import { ProcessPoolExecutor, ThreadPoolExecutor } from "concurrent.futures";

function count(page: number) {
  burn(1); // one second of work for the processor
  return page;
}

async function countAsync(page: number) {
  return count(page);
}

async function timed(way: string, work: () => unknown) {
  const start = time.perf_counter();
  await work();
  print(`${way}: ${Math.round(time.perf_counter() - start)} s`);
}

async function main() {
  const loop = asyncio.get_running_loop();
  using threads = new ThreadPoolExecutor(2);
  using processes = new ProcessPoolExecutor(2);

  await timed("one after the other", async () => [count(1), count(2)]);
  await timed("two coroutines", () => asyncio.gather(countAsync(1), countAsync(2)));
  for (const [way, pool] of [
    ["two threads", threads],
    ["two processes", processes],
  ] as const) {
    await timed(way, () =>
      asyncio.gather(loop.run_in_executor(pool, count, 1), loop.run_in_executor(pool, count, 2)),
    );
  }
}

if (__name__ === "__main__") asyncio.run(main());

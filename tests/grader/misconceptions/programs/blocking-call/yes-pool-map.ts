// The results of a pool, taken in a coroutine.
// says: A blocking call on line 17 held the event loop from 0.00 s to 2.00 s, and nothing else could run
//   meanwhile: no other task and no timer. Taking results from `pool.map(...)` waits by blocking: `await
//   asyncio.gather(...items.map((item) => loop.run_in_executor(pool, f, item)))`, with `loop =
//   asyncio.get_running_loop()`, waits and lets the others run.
import asyncio from "asyncio";
import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

function load(seconds: number) {
  time.sleep(seconds);
  return seconds;
}

async function main() {
  using pool = new ThreadPoolExecutor(2);
  print([...pool.map(load, [1, 2])]);
}

asyncio.run(main());

// Waiting for a thread by `result()` holds the loop.
// says: A blocking call on line 13 held the event loop from 0.00 s to 1.00 s, and nothing else could run
//   meanwhile: no other task and no timer. `result()` of a thread's future waits by blocking: `await
//   asyncio.wrap_future(future)` waits and lets the others run; or start the work with `await
//   loop.run_in_executor(pool, f)`.
import asyncio from "asyncio";
import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

async function main() {
  const pool = new ThreadPoolExecutor();
  const future = pool.submit(time.sleep, 1);
  future.result();
  await asyncio.sleep(0);
}

asyncio.run(main());

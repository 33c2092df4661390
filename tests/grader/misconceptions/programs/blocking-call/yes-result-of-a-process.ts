// Waiting for a process by `result()` holds the loop.
// says: A blocking call on line 18 held the event loop from 0.00 s to 2.00 s, and nothing else could run
//   meanwhile: no other task and no timer. `result()` of a process pool's future waits by blocking: `await
//   asyncio.wrap_future(future)` waits and lets the others run; or start the work with `await
//   loop.run_in_executor(pool, f)`.
import asyncio from "asyncio";
import time from "time";
import { ProcessPoolExecutor } from "concurrent.futures";

function compute(number: number) {
  time.sleep(2);
  return number * number;
}

async function main() {
  const pool = new ProcessPoolExecutor();
  const future = pool.submit(compute, 3);
  print(future.result());
  await asyncio.sleep(0);
}

asyncio.run(main());

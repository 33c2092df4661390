import asyncio from "asyncio";
import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

function attempt(fn) {
  try {
    print(fn());
  } catch (error) {
    print(error.constructor.name, error);
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  const pool = new ThreadPoolExecutor(1);
  const future = pool.submit(time.sleep, 0.3);
  pool.shutdown({ wait: false });
  print("shut down, without waiting", future.done());
  attempt(() => pool.submit(print, "never"));
  attempt(() => loop.run_in_executor(pool, print, "never"));
  pool.shutdown();
  print("waited", future.done(), future.result());
  pool.shutdown();
  await loop.run_in_executor(null, time.sleep, 0.1);
  await loop.shutdown_default_executor();
  attempt(() => loop.run_in_executor(null, print, "never"));
  try {
    await asyncio.to_thread(print, "never");
  } catch (error) {
    print(error);
  }
  await loop.shutdown_default_executor();
}

asyncio.run(main());

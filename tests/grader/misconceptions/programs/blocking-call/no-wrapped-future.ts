// The future of a thread's, awaited.
import asyncio from "asyncio";
import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

function load(seconds: number) {
  time.sleep(seconds);
  return seconds;
}

async function main() {
  using pool = new ThreadPoolExecutor(2);
  print(await asyncio.wrap_future(pool.submit(load, 1)));
}

asyncio.run(main());

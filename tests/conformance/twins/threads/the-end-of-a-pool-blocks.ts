import asyncio from "asyncio";
import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

async function ticker() {
  while (true) {
    print("tick");
    await asyncio.sleep(0.2);
  }
}

async function main() {
  const ticking = asyncio.create_task(ticker());
  await asyncio.sleep(0.1);
  let future;
  {
    using pool = new ThreadPoolExecutor();
    future = pool.submit(time.sleep, 0.6);
    print("submitted", future.running());
  }
  print("left", future.done());
  await asyncio.sleep(0.3);
  ticking.cancel();
}

asyncio.run(main());

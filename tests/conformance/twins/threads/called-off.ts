import asyncio from "asyncio";
import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

function work(name) {
  print(name, "begins");
  time.sleep(0.3);
  print(name, "ends");
  return name;
}

async function main() {
  const loop = asyncio.get_running_loop();
  const pool = new ThreadPoolExecutor(1);
  const futures = [..."abcd"].map((name) => loop.run_in_executor(pool, work, name));
  await asyncio.sleep(0.1);
  print(futures[0].cancel(), futures[1].cancel());
  print(futures[0].cancelled(), futures[1].cancelled());
  try {
    await asyncio.wait_for(futures[2], 0.1);
  } catch (error) {
    print("c was called off");
  }
  print(await futures[3]);
  pool.shutdown();
  print(futures.map((future) => future.cancelled()));
}

asyncio.run(main());

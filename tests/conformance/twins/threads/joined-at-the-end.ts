import asyncio from "asyncio";
import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

function work(name, seconds) {
  time.sleep(seconds);
  print(name, "ends");
}

const pool = new ThreadPoolExecutor();

async function main() {
  const loop = asyncio.get_running_loop();
  loop.run_in_executor(null, work, "the loop's own", 0.3);
  loop.run_in_executor(pool, work, "the other pool's", 0.7);
  await asyncio.sleep(0.1);
  print("main ends");
}

asyncio.run(main());
print("over");

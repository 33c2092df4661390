import asyncio from "asyncio";
import time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";

function work(name, seconds) {
  print(name, "begins");
  time.sleep(seconds);
  print(name, "ends");
  return name;
}

async function main() {
  const loop = asyncio.get_running_loop();
  {
    using pool = new ThreadPoolExecutor(2);
    const jobs = [
      ["a", 0.3],
      ["b", 0.5],
      ["c", 0.1],
      ["d", 0.4],
    ];
    print(
      await asyncio.gather(...jobs.map(([name, seconds]) => loop.run_in_executor(pool, work, name, seconds))),
    );
  }
  loop.set_default_executor(new ThreadPoolExecutor({ max_workers: 1 }));
  print(await asyncio.gather(asyncio.to_thread(work, "e", 0.1), asyncio.to_thread(work, "f", 0.1)));
  for (const executor of [5, null]) {
    try {
      loop.set_default_executor(executor);
    } catch (error) {
      print(error);
    }
  }
  for (const make of [() => new ThreadPoolExecutor(0), () => new ThreadPoolExecutor(-1)]) {
    try {
      make();
    } catch (error) {
      print(error);
    }
  }
}

asyncio.run(main());

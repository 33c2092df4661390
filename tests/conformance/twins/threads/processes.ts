import asyncio from "asyncio";
import time from "time";
import { ProcessPoolExecutor, as_completed } from "concurrent.futures";

function work(name, seconds) {
  time.sleep(seconds);
  if (name === "bad") throw new ValueError(name, seconds);
  return name.toUpperCase();
}

async function main() {
  const loop = asyncio.get_running_loop();
  const pool = new ProcessPoolExecutor({ max_workers: 2 });
  {
    using _ = pool;
    print(await loop.run_in_executor(pool, work, "a", 0.1));
    await asyncio.gather(...[0, 1].map(() => loop.run_in_executor(pool, work, "warm up", 0.2)));
    print(
      [...as_completed([pool.submit(work, "slow", 0.5), pool.submit(work, "quick", 0.1)])].map((each) =>
        each.result(),
      ),
    );
    try {
      await loop.run_in_executor(pool, work, "bad", 0.1);
    } catch (error) {
      print(repr(error));
    }
    const results = await asyncio.gather(
      loop.run_in_executor(pool, work, "b", 0.3),
      loop.run_in_executor(pool, work, "bad", 0.1),
      { return_exceptions: true },
    );
    print(results);
    print([...pool.map(work, ["x", "y", "z"], [0.3, 0.2, 0.1])]);
  }
  try {
    loop.set_default_executor(pool);
  } catch (error) {
    print(error);
  }
  try {
    pool.submit(work, "late", 0);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());

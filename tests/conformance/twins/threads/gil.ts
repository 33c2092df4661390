import asyncio from "asyncio";
import time from "time";
import { ProcessPoolExecutor } from "concurrent.futures";

function crunch(name, seconds = 0.5) {
  burn(seconds);
  return name;
}

function took(text, start) {
  print(text, (Math.round((time.perf_counter() - start) * 2) / 2).toFixed(1));
}

async function main() {
  const loop = asyncio.get_running_loop();
  let start = time.perf_counter();
  print(await asyncio.gather(...[..."abcd"].map((name) => asyncio.to_thread(crunch, name))));
  took("threads", start);
  start = time.perf_counter();
  crunch("e");
  crunch("f");
  took("one after the other", start);
  start = time.perf_counter();
  await asyncio.gather(asyncio.to_thread(time.sleep, 1), asyncio.to_thread(crunch, "g", 1));
  took("a thread that sleeps and one that computes", start);
  {
    using pool = new ProcessPoolExecutor(2);
    await asyncio.gather(...[..."hi"].map((name) => loop.run_in_executor(pool, crunch, name)));
    start = time.perf_counter();
    print(await asyncio.gather(...[..."jk"].map((name) => loop.run_in_executor(pool, crunch, name, 1))));
    took("processes", start);
  }
}

asyncio.run(main());

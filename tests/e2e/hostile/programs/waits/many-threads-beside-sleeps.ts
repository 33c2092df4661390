// finishes: done
import asyncio from "asyncio";
import time from "time";

async function main() {
  const threads = Array.from({ length: 500 }, (_, n) => asyncio.to_thread(time.sleep, n / 7));
  await asyncio.gather(...threads, ...Array.from({ length: 500 }, (_, n) => asyncio.sleep(n / 3)));
  print("done");
}
asyncio.run(main());

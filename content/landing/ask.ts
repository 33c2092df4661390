import asyncio from "asyncio";
import time from "time";

async function ask(city: string, seconds: number) {
  print(`${city}: asked`);
  await asyncio.sleep(seconds); // the network's time, not ours
  print(`${city}: answered`);
}

async function main() {
  const start = time.time();
  await asyncio.gather(ask("Lima", 3), ask("Oslo", 1), ask("Tokyo", 2));
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

asyncio.run(main());

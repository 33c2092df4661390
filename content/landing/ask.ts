import asyncio from "asyncio";
import time from "time";

async function ask(city: string, seconds: number) {
  print(`${city}: asked`);
  await asyncio.sleep(seconds);
  print(`${city}: answered`);
}

async function main() {
  const start = time.time();
  await asyncio.gather(
    ask("Lima", 3), // seconds until the answer
    ask("Oslo", 1),
    ask("Tokyo", 2),
  );
  const seconds = time.time() - start;
  print(`Finished in ${seconds.toFixed(2)} s`);
}

asyncio.run(main());

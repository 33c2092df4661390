import asyncio from "asyncio";
import time from "time";

async function sayAfter(delay: number, what: string) {
  await asyncio.sleep(delay);
  print(what);
}

async function main() {
  const start = time.time();
  print(`Started execution at ${time.strftime("%X")}`);

  await sayAfter(1, "Hello");
  await sayAfter(2, "World");

  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

asyncio.run(main());

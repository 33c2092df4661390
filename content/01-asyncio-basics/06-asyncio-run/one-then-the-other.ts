import asyncio from "asyncio";
import time from "time";

async function step(what: string, seconds: number) {
  print(`${what} ...`);
  await asyncio.sleep(seconds);
  print(`${what}: done`);
}

async function main() {
  const start = time.time();
  await step("boil water", 2);
  await step("slice bread", 1);
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

asyncio.run(main());

import asyncio from "asyncio";
import time from "time";

const start = time.perf_counter();
const now = () => `${(time.perf_counter() - start).toFixed(1)} s`;

async function polite() {
  await asyncio.sleep(1);
  print(`${now()}: polite, due at 1 s`);
}

async function rude() {
  time.sleep(3);
  print(`${now()}: rude`);
}

async function main() {
  await asyncio.gather(polite(), rude(), polite());
}

asyncio.run(main());

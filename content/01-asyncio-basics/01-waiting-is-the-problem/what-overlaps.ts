import asyncio from "asyncio";
import time from "time";

const start = time.perf_counter();
const now = () => `${Math.round(time.perf_counter() - start)} s`;

async function photo(file: string) {
  await asyncio.sleep(2); // the download: waiting
  burn(1); // shrinking it: work for the processor
  print(`${now()}: ${file} is ready`);
}

async function main() {
  await asyncio.gather(photo("a.jpg"), photo("b.jpg"), photo("c.jpg"));
}

asyncio.run(main());

import asyncio from "asyncio";
import time from "time";

const start = time.perf_counter();
const now = () => `${(time.perf_counter() - start).toFixed(1)} s`;

async function ping(server: string) {
  await asyncio.sleep(1);
  print(`${now()}: ${server} answered, due after 1 s`);
}

async function compress(file: string) {
  time.sleep(3);
  print(`${now()}: ${file} compressed`);
}

async function main() {
  await asyncio.gather(ping("first"), compress("backup.tar"), ping("second"));
}

asyncio.run(main());

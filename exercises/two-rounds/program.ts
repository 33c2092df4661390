import asyncio from "asyncio";
import time from "time";

const start = time.time();
const now = () => `${Math.round(time.time() - start)} s`;

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${file} is here`);
}

async function main() {
  await asyncio.gather(download("a.jpg", 2), download("b.jpg", 1));
  print(`round 1: ${now()}`);
  await asyncio.gather(download("c.jpg", 1), download("d.jpg", 3));
  print(`round 2: ${now()}`);
}

asyncio.run(main());

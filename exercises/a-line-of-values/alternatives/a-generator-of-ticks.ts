// Another async generator keeps the time, and this one reads at each of its ticks.
import asyncio from "asyncio";

let degrees = 18;
async function thermometer() {
  await asyncio.sleep(0.5);
  degrees += 1;
  return degrees;
}

async function* ticks(seconds: number, times: number) {
  let n = 0;
  while (n < times) {
    yield n;
    n += 1;
    if (n < times) await asyncio.sleep(seconds);
  }
}

export async function* every(seconds: number, read: () => Promise<number>, times: number) {
  for await (const _ of ticks(seconds, times)) {
    yield await read();
  }
}

async function main() {
  for await (const value of every(2, thermometer, 3)) print(`${value} degrees`);
}

if (__name__ === "__main__") asyncio.run(main());

// Sleeps after each reading, the last one included.
// fails: sleeps after the caller has come back, not before
// says: Sleep only if another reading follows.
import asyncio from "asyncio";

let degrees = 18;
async function thermometer() {
  await asyncio.sleep(0.5);
  degrees += 1;
  return degrees;
}

export async function* every(seconds: number, read: () => Promise<number>, times: number) {
  for (let n = 0; n < times; n += 1) {
    yield await read();
    await asyncio.sleep(seconds);
  }
}

async function main() {
  for await (const value of every(2, thermometer, 3)) print(`${value} degrees`);
}

if (__name__ === "__main__") asyncio.run(main());

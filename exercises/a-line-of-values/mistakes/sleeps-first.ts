// Waits before the first reading, too.
// fails: yields each reading as soon as it is there
// says: `every` began with a pause.
import asyncio from "asyncio";

let degrees = 18;
async function thermometer() {
  await asyncio.sleep(0.5);
  degrees += 1;
  return degrees;
}

export async function* every(seconds: number, read: () => Promise<number>, times: number) {
  for (let n = 0; n < times; n += 1) {
    await asyncio.sleep(seconds);
    yield await read();
  }
}

async function main() {
  for await (const value of every(2, thermometer, 3)) print(`${value} degrees`);
}

if (__name__ === "__main__") asyncio.run(main());

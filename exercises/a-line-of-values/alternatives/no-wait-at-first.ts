// Sleeps before each reading, and before the first one for no time.
import asyncio from "asyncio";

let degrees = 18;
async function thermometer() {
  await asyncio.sleep(0.5);
  degrees += 1;
  return degrees;
}

export async function* every(seconds: number, read: () => Promise<number>, times: number) {
  let pause = 0;
  for (let n = 1; n <= times; n += 1) {
    await asyncio.sleep(pause);
    pause = seconds;
    yield await read();
  }
}

async function main() {
  for await (const value of every(2, thermometer, 3)) print(`${value} degrees`);
}

if (__name__ === "__main__") asyncio.run(main());

// Leaves out a reading that failed, without a word.
// fails: lets the error of a reading propagate
// says: should raise OSError
import asyncio from "asyncio";

let degrees = 18;
async function thermometer() {
  await asyncio.sleep(0.5);
  degrees += 1;
  return degrees;
}

export async function* every(seconds: number, read: () => Promise<number>, times: number) {
  for (let n = 0; n < times; n += 1) {
    if (n > 0) await asyncio.sleep(seconds);
    try {
      yield await read();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
    }
  }
}

async function main() {
  for await (const value of every(2, thermometer, 3)) print(`${value} degrees`);
}

if (__name__ === "__main__") asyncio.run(main());

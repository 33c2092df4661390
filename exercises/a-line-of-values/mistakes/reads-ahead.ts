// Reads everything first, and hands it out then.
// fails: gives each reading when it is there
// says: All three readings came out together
import asyncio from "asyncio";

let degrees = 18;
async function thermometer() {
  await asyncio.sleep(0.5);
  degrees += 1;
  return degrees;
}

export async function* every(seconds: number, read: () => Promise<number>, times: number) {
  const values: number[] = [];
  for (let n = 0; n < times; n += 1) {
    if (n > 0) await asyncio.sleep(seconds);
    values.push(await read());
  }
  yield* values;
}

async function main() {
  for await (const value of every(2, thermometer, 3)) print(`${value} degrees`);
}

if (__name__ === "__main__") asyncio.run(main());

// Takes all the readings first, and yields them afterward.
// fails: yields each reading as soon as it is there
// says: All three readings were yielded together
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

// Takes the next reading before it yields the current one.
// fails: yields each reading as soon as it is there
// says: `every` kept it while it slept
import asyncio from "asyncio";

let degrees = 18;
async function thermometer() {
  await asyncio.sleep(0.5);
  degrees += 1;
  return degrees;
}

export async function* every(seconds: number, read: () => Promise<number>, times: number) {
  let next = await read();
  for (let n = 1; n < times; n += 1) {
    const value = next;
    await asyncio.sleep(seconds);
    next = await read();
    yield value;
  }
  yield next;
}

async function main() {
  for await (const value of every(2, thermometer, 3)) print(`${value} degrees`);
}

if (__name__ === "__main__") asyncio.run(main());

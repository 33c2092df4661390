// Takes the readings by a clock of its own, no matter when the caller asks.
// fails: sleeps after the caller has come back, not before
// says: The pause begins at that moment, however late the caller comes
import asyncio from "asyncio";

let degrees = 18;
async function thermometer() {
  await asyncio.sleep(0.5);
  degrees += 1;
  return degrees;
}

export async function* every(seconds: number, read: () => Promise<number>, times: number) {
  const loop = asyncio.get_running_loop();
  const begun = loop.time();
  for (let n = 0; n < times; n += 1) {
    await asyncio.sleep(Math.max(0, begun + n * (seconds + 0.5) - loop.time()));
    yield await read();
  }
}

async function main() {
  for await (const value of every(2, thermometer, 3)) print(`${value} degrees`);
}

if (__name__ === "__main__") asyncio.run(main());

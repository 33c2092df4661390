// Reads in a task that carries on when the caller has left.
// fails: sleeps after the caller has come back, not before
// says: had not asked for it yet. Don't read ahead
import asyncio from "asyncio";

let degrees = 18;
async function thermometer() {
  await asyncio.sleep(0.5);
  degrees += 1;
  return degrees;
}

export async function* every(seconds: number, read: () => Promise<number>, times: number) {
  const queue = new asyncio.Queue<number>();
  const reader = async () => {
    for (let n = 0; n < times; n += 1) {
      if (n > 0) await asyncio.sleep(seconds);
      await queue.put(await read());
    }
  };
  const reading = asyncio.create_task(reader());
  for (let n = 0; n < times; n += 1) yield await queue.get();
  await reading;
}

async function main() {
  for await (const value of every(2, thermometer, 3)) print(`${value} degrees`);
}

if (__name__ === "__main__") asyncio.run(main());

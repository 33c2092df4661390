// Sleeps for no time with time.sleep, which lets other threads run, not other tasks.
// fails: lets others have a turn after each part
// says: did not yield control between two parts
// says: `time.sleep` holds up this thread with all its tasks
import asyncio from "asyncio";
import time from "time";

function slowSquare(n: number) {
  burn(0.05);
  return n * n;
}

export async function total(work: (part: number) => number, parts: number[]) {
  let sum = 0;
  for (const part of parts) {
    sum += work(part);
    time.sleep(0);
  }
  return sum;
}

async function heart() {
  for (let beat = 0; beat < 4; beat += 1) {
    print(`beat ${beat}`);
    await asyncio.sleep(0.1);
  }
}

async function main() {
  const [sum] = await asyncio.gather(total(slowSquare, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), heart());
  print(sum);
}

if (__name__ === "__main__") asyncio.run(main());

// Runs each part in a thread, so that the loop is free; but the work is not made for threads.
// fails: lets others have a turn after each part
// says: So the parts were not added up in this thread
import asyncio from "asyncio";

function slowSquare(n: number) {
  burn(0.05);
  return n * n;
}

export async function total(work: (part: number) => number, parts: number[]) {
  let sum = 0;
  for (const part of parts) {
    sum += await asyncio.to_thread(work, part);
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

// Wraps each part in a coroutine, and believes that any await lets others run.
// fails: lets others have a turn after each part
// says: did not yield control between two parts
// says: a coroutine that waits for nothing runs straight through
import asyncio from "asyncio";

function slowSquare(n: number) {
  burn(0.05);
  return n * n;
}

export async function total(work: (part: number) => number, parts: number[]) {
  let sum = 0;
  const one = async (part: number) => work(part);
  for (const part of parts) {
    sum += await one(part);
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

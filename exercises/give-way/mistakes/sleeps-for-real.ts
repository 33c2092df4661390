// Sleeps a little after each part, which makes the job longer.
// fails: adds up all the parts, and takes no longer than they do
// says: but should take 3.00 s
// says: the other 0.30 s are sleeps, in which `total` does nothing
import asyncio from "asyncio";

function slowSquare(n: number) {
  burn(0.05);
  return n * n;
}

export async function total(work: (part: number) => number, parts: number[]) {
  let sum = 0;
  for (const part of parts) {
    sum += work(part);
    await asyncio.sleep(0.1);
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

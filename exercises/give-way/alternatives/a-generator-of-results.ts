// An async generator yields a result and then lets others run; `total` only adds up.
import asyncio from "asyncio";

function slowSquare(n: number) {
  burn(0.05);
  return n * n;
}

async function* politely(work: (part: number) => number, parts: number[]) {
  for (const part of parts) {
    yield work(part);
    await asyncio.sleep(0);
  }
}

export async function total(work: (part: number) => number, parts: number[]) {
  let sum = 0;
  for await (const square of politely(work, parts)) sum += square;
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

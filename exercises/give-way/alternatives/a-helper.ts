// A function with a name for it: `afterYou`.
import asyncio from "asyncio";

function slowSquare(n: number) {
  burn(0.05);
  return n * n;
}

const afterYou = () => asyncio.sleep(0);

export async function total(work: (part: number) => number, parts: number[]): Promise<number> {
  let result = 0;
  for (let i = 0; i < parts.length; i++) {
    result += work(parts[i]!);
    await afterYou();
  }
  return result;
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

// throws: RecursionError: maximum recursion depth exceeded
import asyncio from "asyncio";

async function deeper(n: number): Promise<number> {
  return n === 0 ? 0 : 1 + (await deeper(n - 1));
}
async function main() {
  await deeper(200_000);
  print("done");
}
asyncio.run(main());

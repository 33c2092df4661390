// finishes: 240000
import asyncio from "asyncio";
let steps = 0;
async function walk(length: number) {
  for (let i = 0; i < length; i++) {
    await asyncio.sleep(0.001);
    steps += 1;
  }
}
async function main() {
  await asyncio.gather(...Array.from({ length: 300 }, () => walk(800)));
  print(steps);
}
asyncio.run(main());

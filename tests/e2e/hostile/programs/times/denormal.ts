// finishes: slept
import asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1e-310);
  await asyncio.sleep(Number.MIN_VALUE);
  print("slept");
}
asyncio.run(main());

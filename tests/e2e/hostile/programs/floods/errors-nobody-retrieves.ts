// finishes: done
import asyncio from "asyncio";
async function bad(i: number) {
  throw new ValueError("x".repeat(1_000) + i);
}
async function main() {
  for (let i = 0; i < 5_000; i++) asyncio.create_task(bad(i));
  await asyncio.sleep(1);
  print("done");
}
asyncio.run(main());

// finishes: done
import asyncio from "asyncio";
async function main() {
  for (let i = 0; i < 5; i++) {
    await asyncio.create_task(asyncio.sleep(0), { name: "x".repeat(2_000_000) + i });
  }
  print("done");
}
asyncio.run(main());

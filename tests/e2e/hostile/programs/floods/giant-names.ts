// finishes: done
import asyncio from "asyncio";
async function main() {
  for (let i = 0; i < 20; i++) {
    await asyncio.create_task(asyncio.sleep(0), { name: "x".repeat(5_000_000) + i });
  }
  print("done");
}
asyncio.run(main());

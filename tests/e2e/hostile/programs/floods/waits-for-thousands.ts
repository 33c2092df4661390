// finishes: done
// dropped: The recording ends after
import asyncio from "asyncio";
async function main() {
  const tasks = Array.from({ length: 3_000 }, () => asyncio.create_task(asyncio.sleep(9)));
  for (let i = 0; i < 400; i++) await asyncio.wait(tasks, { timeout: 0.001 });
  print("done");
}
asyncio.run(main());

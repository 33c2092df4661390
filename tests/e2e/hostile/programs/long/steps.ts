// finishes: done
// dropped: The recording ends after 100,000 events
import asyncio from "asyncio";
async function main() {
  for (let i = 0; i < 300_000; i++) await asyncio.sleep(0);
  print("done");
}
asyncio.run(main());

// finishes: 158
// dropped: The output was cut after 1,000,000 characters
import asyncio from "asyncio";
async function main() {
  for (let i = 0; i < 300_000; i++) {
    print(i);
    await asyncio.sleep(0);
  }
}
asyncio.run(main());

// 50 ms are not noticed.
import asyncio from "asyncio";
import time from "time";

async function main() {
  for (let i = 0; i < 10; i++) {
    time.sleep(0.05);
    await asyncio.sleep(0);
  }
}

asyncio.run(main());

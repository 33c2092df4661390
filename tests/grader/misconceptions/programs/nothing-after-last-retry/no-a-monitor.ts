// A monitor asks three times, says what it found, and gives nothing anyhow.
import asyncio from "asyncio";

async function ping() {
  await asyncio.sleep(1);
  throw new ConnectionError("refused");
}

async function monitor() {
  for (let round = 1; round <= 3; round++) {
    try {
      await ping();
      print("up");
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      print("down");
    }
    await asyncio.sleep(1);
  }
}

async function main() {
  await monitor();
}

asyncio.run(main());

// A timeout cancels and takes it back.
import asyncio from "asyncio";

async function main() {
  try {
    await using _ = asyncio.timeout(1);
    await asyncio.sleep(10);
  } catch (error) {
    print("too slow");
  }
  await asyncio.sleep(1);
}

asyncio.run(main());

// Not set, and given up in time.
import asyncio from "asyncio";

async function main() {
  const ready = new asyncio.Event();
  try {
    await asyncio.wait_for(ready.wait(), 1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("gave up");
  }
}

asyncio.run(main());

// A heartbeat goes round for ever and is meant to be cut off.
import asyncio from "asyncio";

async function heartbeat() {
  for (;;) {
    await asyncio.sleep(1);
    print("beat");
  }
}

async function main() {
  const beat = asyncio.create_task(heartbeat());
  await asyncio.sleep(3.5);
  print(beat.done());
}

asyncio.run(main());

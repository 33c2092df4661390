// Sleeping twice is not work.
import asyncio from "asyncio";

async function main() {
  print("tick");
  await asyncio.sleep(1);
  print("tock");
  await asyncio.sleep(1);
}

asyncio.run(main());

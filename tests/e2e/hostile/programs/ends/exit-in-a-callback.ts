// finishes: before
import asyncio from "asyncio";
import sys from "sys";

async function main() {
  print("before");
  asyncio.get_running_loop().call_soon(() => sys.exit());
  await asyncio.sleep(1);
}
asyncio.run(main());

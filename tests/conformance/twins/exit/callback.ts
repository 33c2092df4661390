import asyncio from "asyncio";
import sys from "sys";

function leave(code: number) {
  print("leaving");
  sys.exit(code);
}

async function main() {
  asyncio.get_running_loop().call_later(1, leave, 3);
  asyncio.get_running_loop().call_later(1, print, "never");
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) print("main cancelled");
    throw error;
  }
}

asyncio.run(main());

import asyncio from "asyncio";
import time from "time";

function readSlowDisk() {
  time.sleep(3); // blocks its thread, as reading a file does
  print("disk: read to the end");
  return "the whole file";
}

async function main() {
  try {
    print(await asyncio.wait_for(asyncio.to_thread(readSlowDisk), 1));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("main: waited long enough");
  }
  print("main: leaves");
}

asyncio.run(main());
print("and only now the program ends");

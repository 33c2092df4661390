import asyncio from "asyncio";
import sys from "sys";

async function leaves() {
  await asyncio.sleep(1);
  sys.exit(5);
}

async function works() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("works cleaned up");
  }
}

async function main() {
  print(await asyncio.gather(works(), leaves(), { return_exceptions: true }));
}

asyncio.run(main());

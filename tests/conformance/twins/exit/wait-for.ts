import asyncio from "asyncio";
import sys from "sys";

async function leaves() {
  try {
    await asyncio.sleep(10);
  } finally {
    sys.exit("told to stop");
  }
}

async function main() {
  try {
    await asyncio.wait_for(leaves(), 1);
  } finally {
    print("main leaves");
  }
}

asyncio.run(main());

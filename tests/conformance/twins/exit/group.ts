import asyncio from "asyncio";
import sys from "sys";

async function leaves() {
  await asyncio.sleep(1);
  sys.exit(4);
}

async function works() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("works cleaned up");
  }
}

async function main() {
  try {
    await using tg = await enter(new asyncio.TaskGroup());
    tg.create_task(works());
    tg.create_task(leaves());
  } finally {
    print("main leaves");
  }
}

asyncio.run(main());

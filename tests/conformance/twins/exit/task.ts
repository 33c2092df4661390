import asyncio from "asyncio";
import sys from "sys";

async function leaves() {
  await asyncio.sleep(1);
  sys.exit(3);
}

async function works() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("works cleaned up");
  }
}

async function main() {
  const other = asyncio.create_task(works());
  const task = asyncio.create_task(leaves());
  try {
    await other;
  } finally {
    print("main leaves", task.done());
  }
}

asyncio.run(main());

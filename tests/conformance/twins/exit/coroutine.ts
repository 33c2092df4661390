import asyncio from "asyncio";
import sys from "sys";

async function works(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) print(name, "cancelled");
    throw error;
  } finally {
    await asyncio.sleep(0.5);
    print(name, "cleaned up");
  }
}

async function inner() {
  try {
    sys.exit("no config found");
  } finally {
    print("inner leaves");
  }
}

async function main() {
  asyncio.create_task(works("a", 10));
  const task = asyncio.create_task(works("b", 20));
  await asyncio.sleep(1);
  print(task.done());
  await inner();
  print("never");
}

asyncio.run(main());
print("never");

import asyncio from "asyncio";
import sys from "sys";

async function main() {
  asyncio.create_task(asyncio.sleep(10));
  await asyncio.sleep(1);
  sys.exit(3);
}

async function leaves() {
  sys.exit("from a task");
}

async function waits() {
  const task = asyncio.create_task(leaves(), { name: "leaves" });
  await asyncio.sleep(1);
  print("never", task);
}

for (const coroutine of [main(), waits()]) {
  try {
    asyncio.run(coroutine);
  } catch (error) {
    if (!(error instanceof SystemExit)) throw error;
    print("caught", repr(error));
  }
}
sys.exit(0);

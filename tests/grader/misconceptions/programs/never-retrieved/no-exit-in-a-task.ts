// A task that ends the program with `sys.exit()`: the log speaks of its error, but nothing went unseen.
import asyncio from "asyncio";
import sys from "sys";

async function watches() {
  await asyncio.sleep(1);
  sys.exit(3);
}

async function main() {
  const watcher = asyncio.create_task(watches());
  await asyncio.sleep(10);
  await watcher;
}

asyncio.run(main());

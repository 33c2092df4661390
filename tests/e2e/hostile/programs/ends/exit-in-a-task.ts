// finishes: before
import asyncio from "asyncio";
import sys from "sys";

async function leave() {
  sys.exit(3);
}
async function main() {
  print("before");
  await asyncio.create_task(leave());
  print("after");
}
asyncio.run(main());

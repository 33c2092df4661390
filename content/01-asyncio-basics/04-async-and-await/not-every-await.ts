import asyncio from "asyncio";

async function add(a: number, b: number) {
  return a + b; // nothing to wait for
}

async function work() {
  print("work: begins");
  print(`work: ${await add(2, 3)}`);
  print(`work: ${await add(4, 5)}`);
  await asyncio.sleep(0);
  print("work: ends");
}

async function other() {
  print("other: runs");
}

async function main() {
  await asyncio.gather(work(), other());
}

asyncio.run(main());

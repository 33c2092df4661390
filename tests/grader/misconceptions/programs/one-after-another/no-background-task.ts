// One step after another, beside the main work.
import asyncio from "asyncio";

async function tick(number: number) {
  await asyncio.sleep(1);
  print(`tick ${number}`);
}

async function clock() {
  for (let i = 1; i <= 3; i++) await tick(i);
}

async function main() {
  const task = asyncio.create_task(clock());
  await asyncio.sleep(2.5);
  print("main is done");
  await task;
}

asyncio.run(main());

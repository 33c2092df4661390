// Set in time.
import asyncio from "asyncio";

async function start(ready: any) {
  await asyncio.sleep(1);
  ready.set();
}

async function main() {
  const ready = new asyncio.Event();
  const task = asyncio.create_task(start(ready));
  await ready.wait();
  await task;
}

asyncio.run(main());

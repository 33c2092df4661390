import asyncio from "asyncio";
import time from "time";

function unsafe(loop, future) {
  time.sleep(0.2);
  loop.call_soon(print, "called");
  future.set_result("set");
  print("handed in");
  time.sleep(1);
}

async function waits(future) {
  print(await future);
}

async function main() {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  const waiting = asyncio.create_task(waits(future));
  const working = asyncio.create_task(asyncio.to_thread(unsafe, loop, future));
  await asyncio.sleep(0.6);
  print("main wakes up");
  await waiting;
  await working;
}

asyncio.run(main());

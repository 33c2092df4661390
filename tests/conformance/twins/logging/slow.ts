import asyncio from "asyncio";
import logging from "logging";
import time from "time";

async function slow(seconds) {
  await asyncio.sleep(0.5);
  time.sleep(seconds);
}

function callback() {
  time.sleep(0.15);
}

async function main() {
  const loop = asyncio.get_running_loop();
  const task = asyncio.create_task(slow(0.4), { name: "slow task" });
  await task;
  loop.slow_callback_duration = 0.05;
  loop.call_soon(callback);
  await asyncio.create_task(slow(0.07));
  loop.slow_callback_duration = 0.5;
  await slow(0.4);
  logging.getLogger("asyncio").setLevel(logging.ERROR);
  await slow(1);
  print("main ends");
}

asyncio.run(main());

import asyncio from "asyncio";
import time from "time";

async function slow() {
  time.sleep(0.2);
  await asyncio.sleep(0);
  time.sleep(0.05);
}

function callback() {
  time.sleep(0.3);
}

async function main() {
  const loop = asyncio.get_running_loop();
  print(loop.get_debug(), loop.slow_callback_duration);
  await asyncio.create_task(slow(), { name: "slow one" });
  loop.call_soon(callback);
  await asyncio.sleep(0);
  loop.slow_callback_duration = 1;
  loop.call_soon(callback);
  await asyncio.sleep(0);
  loop.slow_callback_duration = 0.1;
  loop.set_debug(false);
  loop.call_soon(callback);
  await asyncio.sleep(0);
  print("main ends");
}

asyncio.run(main());

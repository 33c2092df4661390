import asyncio from "asyncio";
import time from "time";

function calls(loop, future, event) {
  loop.call_soon_threadsafe(print, "one");
  loop.call_soon_threadsafe(print, "two");
  time.sleep(0.2);
  loop.call_soon_threadsafe(future.set_result, "from the thread");
  time.sleep(0.2);
  const handle = loop.call_soon_threadsafe(event.set);
  time.sleep(0.1);
  print("thread ends", handle.cancelled());
}

async function main() {
  const loop = asyncio.get_running_loop();
  const [future, event] = [loop.create_future(), new asyncio.Event()];
  const working = asyncio.create_task(asyncio.to_thread(calls, loop, future, event));
  print(await future);
  await event.wait();
  print("set");
  await working;
  loop.call_soon_threadsafe(print, "from the loop itself, later");
  print("before it");
  await asyncio.sleep(0);
}

asyncio.run(main());

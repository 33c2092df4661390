import asyncio from "asyncio";

async function helloWorld() {
  const loop = asyncio.get_running_loop();
  const me = asyncio.current_task()!;
  loop.call_soon(print, "callback: soon");
  me.add_done_callback(() => print("callback: the task has ended"));

  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
}

asyncio.run(helloWorld());
print("below run");

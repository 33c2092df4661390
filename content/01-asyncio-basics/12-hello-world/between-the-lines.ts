import asyncio from "asyncio";

async function helloWorld() {
  const loop = asyncio.get_running_loop();
  const me = asyncio.current_task()!;
  loop.call_soon(print, "(a callback that I ordered soon)");
  me.add_done_callback(() => print("(a callback that I ordered for my end)"));

  print("Hello ...");
  await asyncio.sleep(0.1);
  print("... World!");
}

asyncio.run(helloWorld());
print("plain code again");

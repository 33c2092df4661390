import asyncio from "asyncio";

async function main() {
  const loop = asyncio.get_running_loop();
  loop.call_later(0, print, "timer");
  loop.call_soon(print, "first callback");
  print("Hello ...");
  loop.call_soon(print, "second callback");
  await asyncio.sleep(0);
  print("... World!");
}

asyncio.run(main());
print("the end");

import asyncio from "asyncio";

async function main() {
  const loop = asyncio.get_running_loop();
  loop.call_later(2, print, "in two seconds");
  loop.call_later(1, print, "in one second");
  loop.call_later(0, print, "in no seconds");
  loop.call_soon(print, "soon");
  loop.call_soon(print, "soon, too");
  print("main is still running");
  await asyncio.sleep(3);
}

asyncio.run(main());

import asyncio from "asyncio";

async function main() {
  const loop = asyncio.get_running_loop();
  loop.call_later(0, print, "a timer of no seconds");
  loop.call_soon(() => {
    print("a callback");
    loop.call_soon(print, "the callback's callback");
  });
  await asyncio.sleep(0);
  print("main again");
  await asyncio.sleep(1);
}

asyncio.run(main());

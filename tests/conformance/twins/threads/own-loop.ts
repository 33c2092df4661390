import asyncio from "asyncio";

async function inside(name) {
  print(name, "runs in", asyncio.current_task().get_name().split("-")[0]);
  await asyncio.sleep(0.4);
  print(name, "ends");
  return name;
}

function thread(outer) {
  for (const ask of [asyncio.get_running_loop, asyncio.get_event_loop]) {
    try {
      ask();
    } catch (error) {
      print(error);
    }
  }
  const result = asyncio.run(inside("inner"));
  print(asyncio.run_coroutine_threadsafe(inside("asked"), outer).result());
  return result;
}

async function ticker() {
  while (true) {
    print("tick");
    await asyncio.sleep(0.2);
  }
}

async function main() {
  const ticking = asyncio.create_task(ticker());
  await asyncio.sleep(0.1);
  print(await asyncio.to_thread(thread, asyncio.get_running_loop()));
  ticking.cancel();
}

asyncio.run(main());

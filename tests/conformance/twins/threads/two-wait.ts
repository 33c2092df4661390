import asyncio from "asyncio";

async function answer(name, seconds) {
  await asyncio.sleep(seconds);
  return name;
}

function ask(loop, name, seconds) {
  print(name, "asks");
  const found = asyncio.run_coroutine_threadsafe(answer(name, seconds), loop).result();
  print(name, "got", found);
  return found;
}

async function main() {
  const loop = asyncio.get_running_loop();
  const first = asyncio.create_task(asyncio.to_thread(ask, loop, "a", 0.6));
  await asyncio.sleep(0.2);
  const second = asyncio.create_task(asyncio.to_thread(ask, loop, "b", 0.2));
  print(await asyncio.gather(first, second));
}

asyncio.run(main());

import asyncio from "asyncio";

async function child() {
  return asyncio.current_task().get_name();
}

function factory(loop, coroutine, keywords) {
  print("factory", Object.keys(keywords).sort());
  return new asyncio.Task(coroutine, { loop, ...keywords });
}

async function main() {
  const loop = asyncio.get_running_loop();
  print(loop.get_task_factory());
  loop.set_task_factory(factory);
  print(loop.get_task_factory() === factory);
  print(await asyncio.create_task(child(), { name: "named" }));
  print(await loop.create_task(child()));
  print(await asyncio.gather(child(), child()));
  loop.set_task_factory(null);
  print(await loop.create_task(child(), { name: "plain" }));
  loop.call_soon_threadsafe(print, "from another thread, so to speak");
  await asyncio.sleep(0);
  try {
    loop.set_task_factory(1);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());

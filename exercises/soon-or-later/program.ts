import asyncio from "asyncio";

async function task() {
  print("the task");
}

async function main() {
  const loop = asyncio.get_running_loop();
  loop.call_soon(() => {
    print("a callback");
    loop.call_soon(print, "a callback's callback");
  });
  const started = asyncio.create_task(task());
  await asyncio.sleep(0);
  print("main again");
  await started;
}

asyncio.run(main());

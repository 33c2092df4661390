import asyncio from "asyncio";

async function child() {
  await asyncio.sleep(1);
}

function callback() {}

async function main() {
  const loop = asyncio.get_running_loop();
  const task = asyncio.create_task(child(), { name: "child" });
  print(task);
  await asyncio.sleep(0);
  print(task);
  await task;
  print(task);
  print(loop.call_soon(callback));
  print(loop.call_later(1.5, callback));
}

asyncio.run(main());

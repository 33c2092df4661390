import asyncio from "asyncio";

async function child(future) {
  return await future;
}

async function fails() {
  throw new ValueError("boom");
}

function callback(future) {}

async function main() {
  const loop = asyncio.get_running_loop();
  let future = loop.create_future();
  let task = asyncio.create_task(child(future), { name: "child" });
  print(task);
  await asyncio.sleep(0);
  print(task);
  task.add_done_callback(callback);
  print(task);
  print(future);
  task.cancel();
  print(task);
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  print(task);
  task = asyncio.create_task(fails());
  await asyncio.wait([task]);
  print(task);
  task = asyncio.create_task(child(future));
  task.cancel();
  print(task);
  await asyncio.sleep(0);
  print(task, task.get_name());
  print(asyncio.current_task());
  let handle = loop.call_soon(callback, 1);
  print(handle);
  handle.cancel();
  print(handle);
  handle = loop.call_later(1.5, callback, 1, "two");
  print(handle);
  handle.cancel();
  print(handle);
  future = loop.create_future();
  future.add_done_callback(callback);
  print(future);
  future.add_done_callback(callback);
  print(future);
  future.add_done_callback(callback);
  future.add_done_callback(callback);
  print(future);
  future.set_result("x".repeat(200));
  print(String(future).length < 200);
}

asyncio.run(main());

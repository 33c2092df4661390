import asyncio from "asyncio";

function running() {
  try {
    return asyncio.get_running_loop();
  } catch {
    return null;
  }
}

function handler(loop, context) {
  print("handler:", context.message.split(" at ")[0], repr(context.exception), running() === loop);
}

async function fails() {
  throw new ValueError("a task");
}

async function leftover() {
  try {
    await asyncio.sleep(100);
  } finally {
    throw new KeyError("in cleanup");
  }
}

function bad_callback(future) {
  throw new RuntimeError("a done callback");
}

function bad_timer() {
  throw new ValueError("a timer");
}

async function main() {
  const loop = asyncio.get_running_loop();
  loop.set_exception_handler(handler);
  const future = loop.create_future();
  future.add_done_callback(bad_callback);
  future.add_done_callback((f) => print("the next callback runs"));
  future.set_result(1);
  await asyncio.sleep(0);
  loop.call_later(1, bad_timer);
  try {
    await asyncio.create_task(fails());
  } catch (error) {
    print("retrieved", repr(error));
  }
  asyncio.create_task(leftover());
  await asyncio.sleep(2);
}

asyncio.run(main());

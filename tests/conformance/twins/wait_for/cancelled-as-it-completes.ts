import asyncio from "asyncio";

async function waiter(future) {
  try {
    print("got", await asyncio.wait_for(future, 5));
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cancelled", repr(error));
    throw error;
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  let task = asyncio.create_task(waiter(future));
  await asyncio.sleep(0);
  future.set_result("value");
  task.cancel("same turn");
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled());
  }
  print(future);

  // The deadline and an outer cancel in the same turn.
  task = asyncio.create_task(waiter(loop.create_future()));
  await asyncio.sleep(0);
  loop.call_later(5, () => task.cancel("outer"));
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled(), task.cancelling());
  }
}

asyncio.run(main());

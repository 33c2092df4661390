import asyncio from "asyncio";

async function waiter(name, future) {
  try {
    print(name, "got", await future);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print(name, repr(error));
      throw error;
    }
    print(name, "caught", repr(error));
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  let future;
  for (const finish of [
    (f) => f.set_result("value"),
    (f) => f.set_exception(new ValueError("boom")),
    (f) => f.cancel("cancelled"),
  ]) {
    future = loop.create_future();
    const tasks = [..."ab"].map((name) => asyncio.create_task(waiter(name, future)));
    loop.call_later(1, finish, future);
    await asyncio.wait(tasks);
    print(tasks.map((t) => t.cancelled()));
  }
  future = loop.create_future();
  const task = asyncio.create_task(waiter("gives up", future));
  await asyncio.sleep(0);
  task.cancel();
  await asyncio.wait([task]);
  print("cancelling the one who waits cancels the future:", future.cancelled());
  future = loop.create_future();
  const first = asyncio.create_task(waiter("first", future));
  const second = asyncio.create_task(waiter("second", asyncio.shield(future)));
  await asyncio.sleep(0);
  second.cancel();
  await asyncio.sleep(0);
  future.set_result("shielded");
  await asyncio.wait([first, second]);
}

asyncio.run(main());

import asyncio from "asyncio";

async function waits(future) {
  try {
    print("got", await asyncio.shield(future));
  } catch (error) {
    print("waiter", repr(error));
    throw error;
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  for (const order of ["result first", "cancel first"]) {
    const future = loop.create_future();
    const task = asyncio.create_task(waits(future));
    await asyncio.sleep(0);
    if (order === "result first") {
      future.set_result(1);
      task.cancel(order);
    } else {
      task.cancel(order);
      future.set_result(1);
    }
    await asyncio.wait([task]);
    print(order, task.cancelled(), future.result());
  }
  const future = loop.create_future();
  const task = asyncio.create_task(waits(future));
  await asyncio.sleep(0);
  task.cancel("once");
  task.cancel("twice");
  await asyncio.wait([task]);
  print(task.cancelling(), future.done());
  future.cancel();
  try {
    await asyncio.shield(future);
  } catch (error) {
    print("a cancelled future:", repr(error));
  }
}

asyncio.run(main());

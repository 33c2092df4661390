import asyncio from "asyncio";

async function cleaner() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print("first", repr(error));
    try {
      await asyncio.sleep(5);
      print("never");
    } catch (error) {
      print("second", repr(error), asyncio.current_task().cancelling());
      throw error;
    } finally {
      print("inner finally");
    }
  }
}

async function waits_for(task) {
  try {
    await task;
  } catch (error) {
    print("waiter cancelled, the task done:", task.done());
    throw error;
  }
}

async function main() {
  let task = asyncio.create_task(cleaner());
  await asyncio.sleep(1);
  task.cancel("one");
  await asyncio.sleep(1);
  task.cancel("two");
  try {
    await task;
  } catch (error) {
    print(repr(error), asyncio.get_running_loop().time().toFixed(1));
  }
  task = asyncio.create_task(cleaner());
  const waiter = asyncio.create_task(waits_for(task));
  await asyncio.sleep(1);
  waiter.cancel("through the waiter");
  await asyncio.sleep(1);
  print(waiter.done(), task.done());
  waiter.cancel("again");
  await asyncio.wait([waiter]);
  print(waiter.done(), task.done(), waiter.cancelling(), task.cancelling());
}

asyncio.run(main());

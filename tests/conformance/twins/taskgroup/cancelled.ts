import asyncio from "asyncio";

async function child(name, cleanup_fails = false) {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print(name, "cancelled");
    if (cleanup_fails) throw new ValueError(name);
    throw error;
  }
}

async function parent(cleanup_fails) {
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(child("a"));
    tg.create_task(child("b", cleanup_fails));
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("parent", repr(error), asyncio.current_task().cancelling());
      throw error;
    }
    print(repr(error), asyncio.current_task().cancelling());
    try {
      await asyncio.sleep(0);
      print("not cancelled again");
    } catch (error) {
      print("cancelled again", repr(error), asyncio.current_task().cancelling());
      throw error;
    }
  }
}

async function in_the_body() {
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(child("c"));
    await asyncio.sleep(10);
  } catch (error) {
    print("body", repr(error), asyncio.current_task().cancelling());
    throw error;
  }
}

async function main() {
  for (const make of [() => parent(false), () => parent(true), in_the_body]) {
    const task = asyncio.create_task(make());
    await asyncio.sleep(1);
    task.cancel("outside");
    try {
      await task;
    } catch (error) {
      print("main", repr(error), task.cancelled());
    }
  }
  const task = asyncio.create_task(parent(false));
  await asyncio.sleep(1);
  task.cancel("one");
  await asyncio.sleep(0);
  task.cancel("two");
  await asyncio.wait([task]);
  print(task.cancelling(), task.cancelled());
}

asyncio.run(main());

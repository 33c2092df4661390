import asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print("not now");
  }
  await asyncio.sleep(1);
  print("cancelling", asyncio.current_task().cancelling());
  print("uncancel", asyncio.current_task().uncancel(), asyncio.current_task().uncancel());
  return "done anyway";
}

async function awaits_in_finally() {
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.sleep(1);
    print("clean after a second");
  }
}

async function replaces() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    throw new ValueError("another");
  }
}

async function main() {
  let task = asyncio.create_task(stubborn());
  await asyncio.sleep(1);
  task.cancel();
  print(await task, task.cancelled());
  task = asyncio.create_task(awaits_in_finally());
  await asyncio.sleep(1);
  task.cancel("m");
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled());
  }
  task = asyncio.create_task(replaces());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled());
  }
}

asyncio.run(main());

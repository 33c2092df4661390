import asyncio from "asyncio";

async function child(name) {
  print(name, "entered");
  await asyncio.sleep(0);
  return name;
}

async function main() {
  let task = asyncio.create_task(child("a"));
  print(task.cancel(), task.done(), task);
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled());
  }
  task = asyncio.create_task(child("b"));
  task.cancel();
  print(task.uncancel());
  print(await task, task.cancelled());
  task = asyncio.create_task(child("c"));
  task.cancel();
  task.cancel();
  print(task.uncancel(), task.cancelling());
  try {
    await task;
  } catch (error) {
    print(repr(error));
  }
  print(task.cancelling(), task.uncancel(), task.uncancel());
}

asyncio.run(main());

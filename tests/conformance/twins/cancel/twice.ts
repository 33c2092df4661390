import asyncio from "asyncio";

async function child() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print("child gets", repr(error), asyncio.current_task().cancelling());
    throw error;
  }
}

async function swallows() {
  for (let i = 0; i < 3; i++) {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      print("swallowed", repr(error), asyncio.current_task().cancelling());
    }
  }
  return "survived";
}

async function main() {
  let task = asyncio.create_task(child());
  await asyncio.sleep(0);
  print(task.cancel("first"), task.cancel("second"), task.cancelling());
  try {
    await task;
  } catch (error) {
    print("main gets", repr(error));
  }
  task = asyncio.create_task(swallows());
  await asyncio.sleep(0);
  for (let i = 0; i < 3; i++) {
    print(task.cancel(i));
    await asyncio.sleep(0);
    await asyncio.sleep(0);
  }
  print(await task, task.cancelling(), task.cancelled());
}

asyncio.run(main());

import asyncio from "asyncio";

async function child() {
  try {
    print("child waits");
    await asyncio.sleep(10);
    print("never");
  } catch (error) {
    print("child gets", repr(error));
    throw error;
  } finally {
    print("child cleans up");
  }
}

async function main() {
  const task = asyncio.create_task(child());
  await asyncio.sleep(1);
  print(task.cancel(), task.cancelled(), task.done(), task.cancelling());
  try {
    await task;
  } catch (error) {
    print("main gets", repr(error));
  }
  print(task.cancelled(), task.done(), task.cancel(), task.cancelling());
  try {
    task.result();
  } catch (error) {
    print(repr(error));
  }
  try {
    task.exception();
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());

import asyncio from "asyncio";

async function child(name, cleanup) {
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.sleep(cleanup);
    print(name, "cleaned up");
  }
}

async function gatherer(return_exceptions) {
  const gathering = asyncio.gather(child("a", 1), child("b", 3), child("c", 2), { return_exceptions });
  try {
    await gathering;
  } catch (error) {
    print("gatherer", repr(error), gathering.cancelled(), gathering.done());
    throw error;
  }
}

async function main() {
  for (const return_exceptions of [false, true]) {
    const task = asyncio.create_task(gatherer(return_exceptions));
    await asyncio.sleep(1);
    task.cancel("stop");
    try {
      await task;
    } catch (error) {
      print("main", repr(error), task.cancelled());
    }
    await asyncio.sleep(5);
  }
  const gathering = asyncio.gather(child("d", 0), child("e", 0));
  await asyncio.sleep(1);
  print(gathering.cancel("direct"), gathering.cancelled(), gathering.done());
  try {
    await gathering;
  } catch (error) {
    print(repr(error), gathering.cancelled(), asyncio.current_task().cancelling());
  }
  print(gathering.cancel());
}

asyncio.run(main());

import asyncio from "asyncio";

async function inner(fails = false) {
  try {
    await asyncio.sleep(2);
  } catch (error) {
    print("inner", repr(error));
    throw error;
  }
  if (fails) throw new ValueError("inner fails");
  print("inner ends");
  return "result";
}

async function main() {
  print(await asyncio.shield(inner()));
  let task = asyncio.create_task(inner());
  const shielded = asyncio.shield(task);
  asyncio.get_running_loop().call_later(1, () => shielded.cancel("outer"));
  try {
    await shielded;
  } catch (error) {
    print(repr(error), task.done(), shielded.cancelled(), asyncio.current_task().cancelling());
  }
  print(await task);
  try {
    task = asyncio.create_task(inner());
    await asyncio.wait_for(asyncio.shield(task), 1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("too late, but", task.done());
  }
  print(await task);
  try {
    await asyncio.shield(inner(true));
  } catch (error) {
    print(repr(error));
  }
  task = asyncio.create_task(inner());
  asyncio.get_running_loop().call_later(1, () => task.cancel("message"));
  try {
    await asyncio.shield(task);
  } catch (error) {
    print("inner cancelled:", repr(error));
  }
  task = asyncio.create_task(inner());
  await task;
  print(asyncio.shield(task) === task);
}

asyncio.run(main());

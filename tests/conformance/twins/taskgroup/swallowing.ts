import asyncio from "asyncio";

async function swallows() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print("swallowed");
    return "survived";
  }
}

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("boom");
}

async function returns() {
  await using tg = new asyncio.TaskGroup();
  tg.create_task(asyncio.sleep(1));
  return asyncio.get_running_loop().time().toFixed(1);
}

async function main() {
  let task;
  try {
    await using tg = new asyncio.TaskGroup();
    task = tg.create_task(swallows());
    tg.create_task(fails());
  } catch (group) {
    print(repr(group), task.result(), task.cancelling());
  }
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(fails());
    try {
      await asyncio.sleep(10);
    } catch (error) {
      print("the body swallows it", asyncio.current_task().cancelling());
    }
    await asyncio.sleep(1);
    print("the body goes on");
  } catch (group) {
    print(repr(group), asyncio.current_task().cancelling());
  }
  print(await returns(), asyncio.get_running_loop().time().toFixed(1));
  let i;
  for (i = 0; i < 3; i++) {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(asyncio.sleep(i));
    if (i === 1) break;
  }
  print(i, asyncio.get_running_loop().time().toFixed(1));
}

asyncio.run(main());

import asyncio from "asyncio";

async function child(name, cleanup) {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print(name, "cancelled");
    await asyncio.sleep(cleanup);
    print(name, "cleaned up");
    throw error;
  }
}

async function fails() {
  await asyncio.sleep(1);
  print("failing");
  throw new ValueError("boom");
}

async function main() {
  const loop = asyncio.get_running_loop();
  try {
    await using tg = new asyncio.TaskGroup();
    for (const [name, cleanup] of [
      ["a", 3],
      ["b", 1],
      ["c", 0],
    ]) {
      tg.create_task(child(name, cleanup));
    }
    tg.create_task(fails());
    tg.create_task(child("d", 2));
  } catch (group) {
    print(repr(group), loop.time().toFixed(1));
  }
}

asyncio.run(main());

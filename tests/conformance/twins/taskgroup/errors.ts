import asyncio from "asyncio";

async function fails(name, delay) {
  await asyncio.sleep(delay);
  throw new ValueError(name);
}

async function fails_in_cleanup(name, delay) {
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.sleep(delay);
    throw new KeyError(name);
  }
}

async function main() {
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(fails_in_cleanup("slow cleanup", 2));
    tg.create_task(fails_in_cleanup("fast cleanup", 1));
    tg.create_task(fails("first", 1));
    try {
      await asyncio.sleep(10);
    } finally {
      throw new IndexError("body");
    }
  } catch (group) {
    print(repr(group));
  }

  try {
    await using outer = new asyncio.TaskGroup();
    outer.create_task(fails("outer child", 3));
    {
      await using inner = new asyncio.TaskGroup();
      inner.create_task(fails("inner child", 1));
    }
  } catch (group) {
    print(repr(group));
  }
  print(asyncio.current_task().cancelling());

  try {
    await using outer = new asyncio.TaskGroup();
    outer.create_task(fails("outer child", 1));
    {
      await using inner = new asyncio.TaskGroup();
      inner.create_task(fails_in_cleanup("inner cleanup", 1));
    }
  } catch (group) {
    print(repr(group));
  }
  print(asyncio.current_task().cancelling());
}

asyncio.run(main());

import asyncio from "asyncio";

async function child(name, delay, fails = false) {
  try {
    await asyncio.sleep(delay);
  } catch (error) {
    print(name, repr(error));
    throw error;
  }
  if (fails) throw new ValueError(name);
  print(name, "ends");
  return name;
}

async function main() {
  let a, b, group, task;
  {
    await using tg = new asyncio.TaskGroup();
    group = tg;
    print(tg);
    a = tg.create_task(child("a", 2));
    b = tg.create_task(child("b", 1), { name: "bee" });
    print("body ends", tg);
  }
  print(a.result(), b.result(), b.get_name(), group);
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(child("c", 1, true));
    tg.create_task(child("d", 2));
    tg.create_task(child("e", 1, true));
    try {
      await asyncio.sleep(10);
    } catch (error) {
      print("body", repr(error), asyncio.current_task().cancelling());
      throw error;
    }
  } catch (group) {
    if (!(group instanceof ExceptionGroup)) throw group;
    print(repr(group), group, group.message, group.exceptions[0]);
  }
  print(asyncio.current_task().cancelling());
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(child("f", 1));
    throw new KeyError("body fails");
  } catch (group) {
    print(repr(group));
  }
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(child("g", 1, true));
    await asyncio.sleep(1);
    await asyncio.sleep(1);
  } catch (group) {
    print(repr(group));
  }
  {
    await using tg = new asyncio.TaskGroup();
    task = tg.create_task(child("h", 5));
    await asyncio.sleep(1);
    task.cancel("one child");
  }
  print("a cancelled child is no error", task.cancelled());
}

asyncio.run(main());

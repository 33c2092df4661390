import asyncio from "asyncio";

async function child(name, fails = false) {
  print(name, "begins", asyncio.current_task().get_name());
  if (fails) throw new ValueError(name);
  await asyncio.sleep(0);
  print(name, "ends");
}

async function main() {
  let task = asyncio.create_task(child("eager"), { eager_start: true, name: "e" });
  print("after eager");
  const lazy = asyncio.create_task(child("lazy"), { eager_start: false, name: "l" });
  print("after lazy");
  await asyncio.gather(task, lazy);
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(child("fails at once", true), { eager_start: true, name: "f" });
    print("the body goes on");
    await asyncio.sleep(0);
    print("never");
  } catch (group) {
    print(repr(group));
  }
  {
    await using tg = new asyncio.TaskGroup();
    task = tg.create_task(child("nested", false), { eager_start: true, name: "n" });
    print(task.done());
  }
  print(task.done());

  async function parent() {
    print("parent is", asyncio.current_task().get_name());
    const inner = asyncio.create_task(child("inner"), { eager_start: true, name: "i" });
    print("parent again", asyncio.current_task().get_name());
    await inner;
  }

  await asyncio.create_task(parent(), { eager_start: true, name: "p" });
}

asyncio.run(main());

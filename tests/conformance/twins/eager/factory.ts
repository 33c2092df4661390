import asyncio from "asyncio";

async function at_once(name) {
  print(name, "runs in", asyncio.current_task().get_name());
  return name;
}

async function suspends(name) {
  print(name, "begins");
  await asyncio.sleep(0);
  print(name, "ends");
  return name;
}

async function fails() {
  throw new ValueError("at once");
}

async function main() {
  const loop = asyncio.get_running_loop();
  loop.set_task_factory(asyncio.eager_task_factory);
  print("before");
  let task = asyncio.create_task(at_once("a"), { name: "eager a" });
  print("after", task.done(), task, asyncio.all_tasks().has(task));
  print(await task);
  task = asyncio.create_task(suspends("b"));
  print(
    "after",
    task.done(),
    task.get_name(),
    asyncio.all_tasks().has(task),
    asyncio.current_task().get_name(),
  );
  print(await task);
  task = asyncio.create_task(fails());
  print(task.done(), repr(task.exception()));
  print(await asyncio.gather(at_once("c"), suspends("d"), at_once("e")));
  let turns = 0;

  async function spectate() {
    while (true) {
      turns += 1;
      await asyncio.sleep(0);
    }
  }

  const spectator = asyncio.create_task(spectate());
  let before = turns;
  await asyncio.create_task(at_once("f"));
  print("turns", turns - before);
  before = turns;
  await asyncio.create_task(suspends("g"));
  print("turns", turns - before);
  before = turns;
  await asyncio.gather(at_once("h"), at_once("i"));
  print("turns", turns - before);
  spectator.cancel();

  task = asyncio.create_task(suspends("j"));
  task.cancel();
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled());
  }
}

asyncio.run(main());

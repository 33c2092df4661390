import asyncio from "asyncio";

async function waiter(name, condition) {
  await using _ = await enter(condition);
  print(name, "waits");
  try {
    await condition.wait();
  } catch (error) {
    print(name, "cancelled, locked:", condition.locked());
    throw error;
  }
  print(name, "woken");
}

async function main() {
  let condition = new asyncio.Condition();
  for (const what of [() => condition.notify(), () => condition.notify_all()]) {
    try {
      what();
    } catch (error) {
      print(error);
    }
  }
  try {
    await condition.wait();
  } catch (error) {
    print(error);
  }
  let tasks = [..."abcde"].map((name) => asyncio.create_task(waiter(name, condition)));
  await asyncio.sleep(0);
  {
    await using _ = await enter(condition);
    condition.notify(2);
    print("notified two, still inside");
    await asyncio.sleep(1);
  }
  await asyncio.sleep(1);
  {
    await using _ = await enter(condition);
    condition.notify();
    tasks[2].cancel();
  }
  await asyncio.sleep(1);
  print(tasks.map((t) => t.done()));
  {
    await using _ = await enter(condition);
    condition.notify_all();
  }
  await asyncio.wait(tasks);

  let value = 0;

  async function counter(wanted) {
    await using _ = await enter(condition);
    print(wanted, "got", await condition.wait_for(() => (value >= wanted ? value : null)));
  }

  tasks = [3, 1, 2].map((i) => asyncio.create_task(counter(i)));
  for (let i = 1; i < 5; i++) {
    await asyncio.sleep(1);
    await using _ = await enter(condition);
    value = i;
    condition.notify_all();
  }
  await asyncio.wait(tasks);

  const lock = new asyncio.Lock();
  condition = new asyncio.Condition(lock);
  {
    await using _ = await enter(lock);
    print(condition.locked());
    condition.notify();
  }
}

asyncio.run(main());

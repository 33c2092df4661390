import asyncio from "asyncio";

async function child(name, delay) {
  try {
    await asyncio.sleep(delay);
    print(name, "ends");
  } catch (error) {
    print(name, "cancelled");
    throw error;
  }
}

async function impatient() {
  await using _ = asyncio.timeout(1);
  await child("inner", 5);
}

async function main() {
  try {
    await using _ = asyncio.timeout(1);
    await using tg = new asyncio.TaskGroup();
    tg.create_task(child("a", 5));
    tg.create_task(child("b", 0.5));
  } catch (error) {
    print(repr(error), asyncio.current_task().cancelling());
  }
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(impatient());
    tg.create_task(child("c", 5));
  } catch (group) {
    print(repr(group));
  }
  try {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(child("d", 5));
    {
      await using _ = asyncio.timeout(1);
      await asyncio.sleep(5);
    }
  } catch (group) {
    print(repr(group));
  }
  print(asyncio.current_task().cancelling());
}

asyncio.run(main());

import asyncio from "asyncio";

async function child() {
  await asyncio.sleep(1);
}

async function fails() {
  throw new ValueError("boom");
}

async function main() {
  const tg = new asyncio.TaskGroup();
  try {
    tg.create_task(child());
  } catch (error) {
    print(error);
  }
  {
    await using _ = tg;
  }
  try {
    tg.create_task(child());
  } catch (error) {
    print(error);
  }
  try {
    await using _ = tg;
  } catch (error) {
    print(error);
  }
  let failed;
  try {
    await using tg = new asyncio.TaskGroup();
    failed = tg;
    tg.create_task(fails());
    try {
      await asyncio.sleep(10);
    } catch (cancelled) {
      print(tg);
      try {
        tg.create_task(child());
      } catch (error) {
        print(error);
      }
      throw cancelled;
    }
  } catch (group) {
    print(repr(group));
  }
  try {
    failed.create_task(child());
  } catch (error) {
    print(error);
  }

  async function spawns(tg) {
    await asyncio.sleep(1);
    tg.create_task(late());
  }

  async function late() {
    await asyncio.sleep(1);
    print("spawned while the group was waiting");
  }

  {
    await using tg = new asyncio.TaskGroup();
    tg.create_task(spawns(tg));
  }
}

asyncio.run(main());

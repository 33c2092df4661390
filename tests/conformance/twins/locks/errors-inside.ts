import asyncio from "asyncio";

async function fails(lock) {
  await using _ = await enter(lock);
  throw new ValueError("inside");
}

async function holds(lock) {
  await using _ = await enter(lock);
  print("held");
  await asyncio.sleep(10);
}

async function main() {
  for (const thing of [new asyncio.Lock(), new asyncio.Semaphore(1), new asyncio.Condition()]) {
    try {
      await fails(thing);
    } catch (error) {
      print(repr(error), thing.locked());
    }
    const task = asyncio.create_task(holds(thing));
    await asyncio.sleep(1);
    print(thing.locked());
    task.cancel();
    await asyncio.wait([task]);
    print(thing.locked());
  }
}

asyncio.run(main());

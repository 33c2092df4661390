import asyncio from "asyncio";

async function worker(name, lock) {
  try {
    await using _ = await enter(lock);
    print(name, "in");
    await asyncio.sleep(1);
  } catch (error) {
    print(name, "cancelled, locked:", lock.locked());
    throw error;
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  let tasks = [..."abc"].map((name) => asyncio.create_task(worker(name, lock), { name }));
  await asyncio.sleep(0);
  tasks[0].cancel();
  await asyncio.sleep(0);
  lock.release();
  await asyncio.wait(tasks);
  print(lock.locked());

  await lock.acquire();
  tasks = [..."def"].map((name) => asyncio.create_task(worker(name, lock), { name }));
  await asyncio.sleep(0);
  lock.release();
  tasks[0].cancel();
  await asyncio.wait(tasks);
  print(lock.locked());

  await lock.acquire();
  tasks = [..."gh"].map((name) => asyncio.create_task(worker(name, lock), { name }));
  await asyncio.sleep(0);
  for (const task of tasks) task.cancel();
  lock.release();
  await asyncio.wait(tasks);
  print(lock.locked(), await lock.acquire());
}

asyncio.run(main());

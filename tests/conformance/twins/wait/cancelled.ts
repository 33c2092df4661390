import asyncio from "asyncio";

async function child(name, delay) {
  try {
    await asyncio.sleep(delay);
  } catch (error) {
    print(name, "cancelled");
    throw error;
  }
  print(name, "ends");
  return name;
}

async function waiter(tasks) {
  try {
    await asyncio.wait(tasks);
  } catch (error) {
    print("waiter", repr(error));
    throw error;
  }
}

async function main() {
  const tasks = [..."ab"].map((name) => asyncio.create_task(child(name, 2), { name }));
  const waiting = asyncio.create_task(waiter(tasks));
  await asyncio.sleep(1);
  waiting.cancel("stop");
  await asyncio.wait([waiting]);
  print(
    tasks.map((t) => t.done()),
    waiting.cancelled(),
  );
  tasks[0].cancel();
  const [done, pending] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_EXCEPTION });
  print(
    tasks.map((t) => t.cancelled()),
    done.size,
    pending.size,
  );
}

asyncio.run(main());

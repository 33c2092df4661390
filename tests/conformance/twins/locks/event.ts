import asyncio from "asyncio";

async function waiter(name, event) {
  print(name, "waits");
  print(name, await event.wait());
}

async function main() {
  const event = new asyncio.Event();
  const tasks = [..."abc"].map((name) => asyncio.create_task(waiter(name, event)));
  await asyncio.sleep(0);
  print(event.is_set());
  event.set();
  event.clear();
  print("set and cleared", event.is_set());
  const late = asyncio.create_task(waiter("late", event));
  await asyncio.wait(tasks);
  print("late done:", late.done());
  event.set();
  event.set();
  await late;
  print(await event.wait(), event.is_set());
  event.clear();
  const task = asyncio.create_task(waiter("cancelled", event));
  await asyncio.sleep(0);
  task.cancel();
  await asyncio.wait([task]);
  event.set();
  print(task.cancelled());
}

asyncio.run(main());

import asyncio from "asyncio";

async function child() {
  await asyncio.sleep(1);
  return "result";
}

async function waiter(name, task) {
  print(name, await task);
}

async function main() {
  const task = asyncio.create_task(child());
  task.add_done_callback((t) => print("callback 1", t.result(), t === task));
  const waiters = [..."abc"].map((name) => asyncio.create_task(waiter(name, task)));
  await asyncio.sleep(0);
  task.add_done_callback((t) => print("callback 2", t.result()));
  print("main", await task);
  for (const each of waiters) await each;
  const all = asyncio.all_tasks();
  print(all.size === 1 && all.has(asyncio.current_task()), all.has(task));
}

asyncio.run(main());

import asyncio from "asyncio";

async function getter(name, queue) {
  print(name, "got", await queue.get());
}

async function putter(name, queue) {
  await queue.put(name);
  print(name, "put");
}

async function main() {
  let queue = new asyncio.Queue();
  let tasks = [..."abc"].map((name) => asyncio.create_task(getter(name, queue)));
  await asyncio.sleep(0);
  queue.put_nowait(1);
  print("a newcomer takes", queue.get_nowait(), "before the one that was woken runs");
  await asyncio.sleep(0);
  print(tasks.map((task) => task.done()));
  for (let i = 0; i < 3; i++) queue.put_nowait(i);
  await asyncio.wait(tasks);
  queue = new asyncio.Queue(1);
  tasks = [..."defg"].map((name) => asyncio.create_task(putter(name, queue)));
  await asyncio.sleep(0);
  for (let i = 0; i < 4; i++) {
    print("took", queue.get_nowait());
    await asyncio.sleep(0);
    await asyncio.sleep(0);
  }
  await asyncio.wait(tasks);
}

asyncio.run(main());

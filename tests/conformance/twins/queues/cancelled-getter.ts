import asyncio from "asyncio";

async function getter(name, queue) {
  try {
    print(name, "got", await queue.get());
  } catch (error) {
    print(name, "cancelled", queue.qsize());
    throw error;
  }
}

async function putter(name, queue) {
  try {
    await queue.put(name);
    print(name, "put");
  } catch (error) {
    print(name, "cancelled", queue.qsize());
    throw error;
  }
}

async function main() {
  const queue = new asyncio.Queue(1);
  let tasks = [..."abc"].map((name) => asyncio.create_task(getter(name, queue)));
  await asyncio.sleep(0);
  queue.put_nowait("item");
  tasks[0].cancel();
  await asyncio.sleep(1);
  tasks[2].cancel();
  await asyncio.sleep(0);
  queue.put_nowait("stays");
  await asyncio.sleep(1);
  print(
    tasks.map((t) => t.done()),
    queue.qsize(),
  );
  tasks = [..."def"].map((name) => asyncio.create_task(putter(name, queue)));
  await asyncio.sleep(0);
  print(queue.get_nowait());
  tasks[0].cancel();
  await asyncio.sleep(1);
  print(queue.get_nowait());
  await asyncio.sleep(1);
  print(queue.get_nowait());
  await asyncio.wait(tasks);
}

asyncio.run(main());

import asyncio from "asyncio";

async function getter(name, queue) {
  try {
    while (true) {
      print(name, "got", await queue.get());
      queue.task_done();
    }
  } catch (error) {
    print(name, repr(error));
  }
}

async function putter(name, queue) {
  try {
    await queue.put(name);
    print(name, "put");
  } catch (error) {
    print(name, repr(error));
  }
}

async function joiner(queue) {
  await queue.join();
  print("joined");
}

async function main() {
  for (const immediate of [false, true]) {
    const queue = new asyncio.Queue(2);
    queue.put_nowait(1);
    queue.put_nowait(2);
    const putters = [..."pq"].map((name) => asyncio.create_task(putter(name, queue)));
    const joining = asyncio.create_task(joiner(queue));
    await asyncio.sleep(0);
    queue.shutdown({ immediate });
    print(immediate ? "immediate" : "gentle", queue.qsize());
    await asyncio.sleep(1);
    await getter("g", queue);
    for (const what of [() => queue.put_nowait(3), () => queue.get_nowait()]) {
      try {
        what();
      } catch (error) {
        print(repr(error));
      }
    }
    await asyncio.gather(joining, ...putters);
  }
  const queue = new asyncio.Queue();
  const waiting = [..."xy"].map((name) => asyncio.create_task(getter(name, queue)));
  await asyncio.sleep(0);
  queue.shutdown();
  await asyncio.gather(...waiting);
}

asyncio.run(main());

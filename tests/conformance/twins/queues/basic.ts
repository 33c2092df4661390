import asyncio from "asyncio";

async function producer(name, queue, n) {
  for (let i = 0; i < n; i++) {
    await queue.put(`${name}${i}`);
    print(name, "put", i, queue.qsize());
  }
}

async function consumer(name, queue, n) {
  for (let i = 0; i < n; i++) {
    print(name, "got", await queue.get(), queue.qsize());
    await asyncio.sleep(1);
  }
}

async function main() {
  const queue = new asyncio.Queue(2);
  print(queue.empty(), queue.full(), queue.maxsize, queue.qsize());
  await asyncio.gather(
    producer("p", queue, 4),
    producer("q", queue, 3),
    consumer("x", queue, 4),
    consumer("y", queue, 3),
  );
  queue.put_nowait(1);
  queue.put_nowait(2);
  try {
    queue.put_nowait(3);
  } catch (error) {
    print(repr(error), queue.full());
  }
  print(queue.get_nowait(), queue.get_nowait());
  try {
    queue.get_nowait();
  } catch (error) {
    print(repr(error), queue.empty());
  }
  const unlimited = new asyncio.Queue();
  for (let i = 0; i < 5; i++) unlimited.put_nowait(i);
  print(unlimited.full(), unlimited.qsize());

  const lifo = new asyncio.LifoQueue();
  const priority = new asyncio.PriorityQueue();
  for (const i of [3, 1, 2, 1, 5, 0]) {
    lifo.put_nowait(i);
    priority.put_nowait(i);
  }
  const [last, least] = [[], []];
  for (let i = 0; i < 6; i++) {
    last.push(lifo.get_nowait());
    least.push(await priority.get());
  }
  print(last, least);
  for (const item of [
    [2, "b"],
    [1, "z"],
    [2, "a"],
    [1, "c"],
  ]) {
    priority.put_nowait(item);
  }
  print([0, 1, 2, 3].map(() => priority.get_nowait()));
}

asyncio.run(main());

import asyncio from "asyncio";

function show(thing) {
  print(String(thing));
}

async function main() {
  const lock = new asyncio.Lock();
  show(lock);
  await lock.acquire();
  show(lock);
  const task = asyncio.create_task(lock.acquire());
  await asyncio.sleep(0);
  show(lock);
  task.cancel();
  const event = new asyncio.Event();
  show(event);
  event.set();
  show(event);
  const semaphore = new asyncio.Semaphore(2);
  show(semaphore);
  await semaphore.acquire();
  await semaphore.acquire();
  show(semaphore);
  show(new asyncio.BoundedSemaphore(3));
  const condition = new asyncio.Condition();
  show(condition);
  await condition.acquire();
  show(condition);
  show(new asyncio.Barrier(2));
  const queue = new asyncio.Queue(3);
  show(queue);
  queue.put_nowait(1);
  show(queue);
  const getter = asyncio.create_task(new asyncio.Queue().get());
  show(new asyncio.PriorityQueue());
  show(new asyncio.LifoQueue(2));
  show(new asyncio.TaskGroup());
  getter.cancel();
}

asyncio.run(main());

// What kind of thing a value is: `type(x)` in Python, `x.constructor` here.
import asyncio from "asyncio";

async function work() {
  return 1;
}

class Own {}

async function main() {
  const coroutine = work();
  const task = asyncio.create_task(coroutine);
  const future = asyncio.get_running_loop().create_future();
  for (const each of [
    coroutine,
    task,
    future,
    new asyncio.Queue(),
    new asyncio.Lock(),
    new asyncio.Event(),
  ]) {
    print(each.constructor);
  }
  print(asyncio.TaskGroup, asyncio.Semaphore, asyncio.BoundedSemaphore, asyncio.Condition, asyncio.Barrier);
  print(asyncio.PriorityQueue, asyncio.LifoQueue, asyncio.Timeout, asyncio.Runner);
  print(asyncio.StreamReader, asyncio.StreamWriter, asyncio.Handle, asyncio.TimerHandle);
  print(new Own().constructor, new ValueError().constructor, asyncio.QueueFull);
  await task;
}

asyncio.run(main());

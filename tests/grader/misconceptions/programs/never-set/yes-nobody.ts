// Nobody sets it.
// says: "Task-1" (`main`) waits on line 15 for an event (made on line 13): nothing has called its `set()`, and
//   nothing is left that could. Call `event.set()` in the task that makes the news, and see that it comes so
//   far: before an error, an early `return`, or a wait of its own.
import asyncio from "asyncio";

async function start(ready: any) {
  await asyncio.sleep(1);
  print("ready");
}

async function main() {
  const ready = new asyncio.Event();
  const task = asyncio.create_task(start(ready));
  await ready.wait();
  await task;
}

asyncio.run(main());

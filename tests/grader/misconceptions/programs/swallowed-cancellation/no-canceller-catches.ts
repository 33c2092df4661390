// Who cancels and awaits has to catch the CancelledError of the other.
import asyncio from "asyncio";

async function poll() {
  await asyncio.sleep(10);
}

async function main() {
  const task = asyncio.create_task(poll());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch {
    print("it has stopped");
  }
}

asyncio.run(main());

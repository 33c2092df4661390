// Who takes the request back knows what it does.
import asyncio from "asyncio";

async function poll() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    asyncio.current_task()!.uncancel();
  }
  return "partial";
}

async function main() {
  const task = asyncio.create_task(poll());
  await asyncio.sleep(1);
  task.cancel();
  print(await task);
}

asyncio.run(main());

// Cleaned up, and thrown again.
import asyncio from "asyncio";

async function poll() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print("stopping");
    throw error;
  }
}

async function main() {
  const task = asyncio.create_task(poll());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());

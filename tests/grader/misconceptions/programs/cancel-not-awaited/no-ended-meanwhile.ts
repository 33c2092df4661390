// It ended while main did something else.
import asyncio from "asyncio";

async function server() {
  try {
    await asyncio.sleep(100);
  } finally {
    print("connection closed");
  }
}

async function main() {
  const task = asyncio.create_task(server());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.sleep(1);
}

asyncio.run(main());

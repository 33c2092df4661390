import asyncio from "asyncio";

async function stops() {
  await asyncio.sleep(1);
  throw new KeyboardInterrupt();
}

async function works() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("works cleaned up");
  }
}

async function main() {
  const other = asyncio.create_task(works());
  const task = asyncio.create_task(stops());
  try {
    await other;
  } finally {
    print("main leaves", task.done());
  }
}

try {
  asyncio.run(main());
} catch (error) {
  if (!(error instanceof KeyboardInterrupt)) throw error;
  print("interrupted");
}
asyncio.run(stops());

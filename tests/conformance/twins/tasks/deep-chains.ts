import asyncio from "asyncio";

async function deep(n) {
  if (n === 0) {
    await asyncio.sleep(1);
    return 0;
  }
  return 1 + (await deep(n - 1));
}

async function fails(n) {
  if (n === 0) {
    await asyncio.sleep(1);
    throw new ValueError("from the bottom");
  }
  await fails(n - 1);
}

async function chain(n) {
  if (n === 0) {
    await asyncio.sleep(1);
    return 0;
  }
  return 1 + (await asyncio.create_task(chain(n - 1)));
}

async function main() {
  print(await deep(100));
  try {
    await fails(100);
  } catch (error) {
    print(repr(error));
  }
  print(await chain(50));
  const task = asyncio.create_task(deep(80));
  await asyncio.sleep(0.5);
  task.cancel("all the way down");
  try {
    await task;
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());

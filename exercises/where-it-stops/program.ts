import asyncio from "asyncio";

async function inner() {
  try {
    await asyncio.sleep(10);
    print("inner: went on");
  } finally {
    print("inner: cleans up");
    await asyncio.sleep(1);
    print("inner: is clean");
  }
}

async function outer() {
  try {
    await inner();
  } finally {
    print("outer: cleans up");
  }
}

async function main() {
  const task = asyncio.create_task(outer());
  await asyncio.sleep(1);
  task.cancel();
  print("main: asked it to stop");
  await asyncio.wait([task]);
  print("main: it has stopped");
}

asyncio.run(main());

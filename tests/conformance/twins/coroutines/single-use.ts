import asyncio from "asyncio";

async function child() {
  await asyncio.sleep(1);
  return 1;
}

async function fails() {
  throw new ValueError("boom");
}

async function attempt(awaitable) {
  try {
    print("gives", await awaitable);
  } catch (error) {
    print(error.constructor.name, error);
  }
}

async function main() {
  let coroutine = child();
  await attempt(coroutine);
  await attempt(coroutine);
  coroutine = fails();
  await attempt(coroutine);
  await attempt(coroutine);
  coroutine = child();
  const task = asyncio.create_task(coroutine);
  await asyncio.sleep(0);
  await attempt(coroutine);
  await attempt(task);
  await attempt(task);
  await attempt(coroutine);
  coroutine = child();
  coroutine.close();
  await attempt(coroutine);
}

asyncio.run(main());

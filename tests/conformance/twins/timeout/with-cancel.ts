import asyncio from "asyncio";

async function outer_cancel() {
  let seen;
  try {
    await using deadline = asyncio.timeout(1);
    seen = deadline;
    await asyncio.sleep(10);
  } catch (error) {
    print("same turn:", repr(error), seen.expired(), asyncio.current_task().cancelling());
    throw error;
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  const task = asyncio.create_task(outer_cancel());
  await asyncio.sleep(0);
  loop.call_later(1, () => task.cancel("outer"));
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled());
  }

  let seen;
  {
    await using deadline = asyncio.timeout(1);
    seen = deadline;
    try {
      await asyncio.sleep(10);
    } catch (error) {
      print("swallowed inside");
    }
  }
  print(seen.expired(), asyncio.current_task().cancelling());

  try {
    await using deadline = asyncio.timeout(1);
    seen = deadline;
    try {
      await asyncio.sleep(10);
    } catch (error) {
      throw new ValueError("other");
    }
  } catch (error) {
    print(repr(error), seen.expired());
  }

  try {
    await using deadline = asyncio.timeout(1);
    seen = deadline;
    throw new KeyError("early");
  } catch (error) {
    print(repr(error), seen.expired());
  }

  try {
    await using _ = asyncio.timeout(0);
    print("timeout(0) runs the body");
    await asyncio.sleep(0);
    print("up to its first suspension");
  } catch (error) {
    print(repr(error));
  }

  try {
    await using _ = asyncio.timeout(-1);
    const future = loop.create_future();
    future.set_result(1);
    print("a done future does not suspend", await future);
  } catch (error) {
    print(repr(error));
  }
  print("no error without a suspension");

  asyncio.current_task().cancel();
  try {
    await using deadline = asyncio.timeout(1);
    seen = deadline;
    await asyncio.sleep(10);
  } catch (error) {
    print("cancelled before entering", repr(error), seen.expired(), asyncio.current_task().uncancel());
  }
}

asyncio.run(main());

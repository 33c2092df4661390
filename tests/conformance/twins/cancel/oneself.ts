import asyncio from "asyncio";

async function then_returns() {
  asyncio.current_task().cancel("me");
  return "value";
}

async function then_raises() {
  asyncio.current_task().cancel("me");
  throw new ValueError("boom");
}

async function then_awaits() {
  asyncio.current_task().cancel("me");
  try {
    await asyncio.sleep(1);
  } catch (error) {
    print("delivered", repr(error));
  }
  return "went on";
}

async function then_awaits_done() {
  asyncio.current_task().cancel("me");
  const future = asyncio.get_running_loop().create_future();
  future.set_result("ready");
  print("no suspension, no delivery:", await future);
  try {
    await asyncio.sleep(0);
  } catch (error) {
    print("delivered", repr(error));
  }
}

async function then_uncancels() {
  asyncio.current_task().cancel("me");
  asyncio.current_task().uncancel();
  await asyncio.sleep(0);
  return "revoked";
}

async function main() {
  for (const make of [then_returns, then_raises, then_awaits, then_awaits_done, then_uncancels]) {
    const task = asyncio.create_task(make());
    await asyncio.wait([task]);
    print(make.name, task.cancelled(), task.cancelling());
    try {
      print(task.result());
    } catch (error) {
      print(repr(error));
    }
  }
}

asyncio.run(main());

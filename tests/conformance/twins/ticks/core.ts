import asyncio from "asyncio";

let turns = 0;

async function spectate() {
  while (true) {
    turns += 1;
    await asyncio.sleep(0);
  }
}

async function at_once() {
  return 1;
}

async function one_turn() {
  await asyncio.sleep(0);
}

async function deep(n) {
  if (n > 0) await deep(n - 1);
}

function done_future() {
  const future = asyncio.get_running_loop().create_future();
  future.set_result(1);
  return future;
}

async function measure(what, awaitable) {
  const before = turns;
  await awaitable;
  print(what, turns - before);
}

async function main() {
  const loop = asyncio.get_running_loop();
  const spectator = asyncio.create_task(spectate());
  await asyncio.sleep(0);
  await measure("a coroutine that does not suspend", at_once());
  await measure("ten coroutines deep", deep(10));
  await measure("a done future", done_future());
  const task = asyncio.create_task(at_once());
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  await measure("a done task", task);
  await measure("gather of nothing", asyncio.gather());
  await measure("gather of done futures", asyncio.gather(done_future(), done_future()));
  await measure("wait_for of a coroutine that does not suspend", asyncio.wait_for(at_once(), 1));
  await measure("wait_for of a done future", asyncio.wait_for(done_future(), 1));
  await measure("wait_for without a limit", asyncio.wait_for(at_once(), null));
  await measure("sleep(0)", asyncio.sleep(0));
  await measure("sleep(-1)", asyncio.sleep(-1));
  await measure("a coroutine that sleeps 0", one_turn());
  await measure("a task", asyncio.create_task(at_once()));
  await measure("a task that sleeps 0", asyncio.create_task(one_turn()));
  let future = loop.create_future();
  loop.call_later(0, () => future.set_result(null));
  await measure("a future resolved by call_later(0)", future);
  future = loop.create_future();
  loop.call_soon(() => future.set_result(null));
  await measure("a future resolved by call_soon", future);
  await measure("gather of a coroutine", asyncio.gather(at_once()));
  await measure("gather of three coroutines", asyncio.gather(at_once(), one_turn(), at_once()));
  await measure("wait_for of a task", asyncio.wait_for(asyncio.create_task(at_once()), 1));
  await measure("wait_for of a coroutine that sleeps 0", asyncio.wait_for(one_turn(), 1));
  const before = turns;
  {
    await using _ = asyncio.timeout(1);
  }
  print("entering and leaving timeout", turns - before);
  spectator.cancel();
}

asyncio.run(main());

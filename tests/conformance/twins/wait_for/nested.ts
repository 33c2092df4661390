import asyncio from "asyncio";

async function attempt(what, awaitable) {
  const loop = asyncio.get_running_loop();
  const start = loop.time();
  try {
    print(what, "gives", await awaitable, `after ${(loop.time() - start).toFixed(1)}`);
  } catch (error) {
    print(what, "raises", repr(error), `after ${(loop.time() - start).toFixed(1)}`);
  }
}

async function sleeper(delay) {
  try {
    await asyncio.sleep(delay);
    return delay;
  } catch (error) {
    print("sleeper", delay, "cancelled");
    throw error;
  }
}

async function catches() {
  try {
    return await asyncio.wait_for(sleeper(10), 1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    return "fallback";
  }
}

async function main() {
  await attempt("inner first", asyncio.wait_for(asyncio.wait_for(sleeper(10), 1), 2));
  await attempt("outer first", asyncio.wait_for(asyncio.wait_for(sleeper(10), 2), 1));
  await attempt("same deadline", asyncio.wait_for(asyncio.wait_for(sleeper(10), 1), 1));
  await attempt("caught inside", asyncio.wait_for(catches(), 1));
  await attempt("caught in time", asyncio.wait_for(catches(), 2));
  await attempt("gather", asyncio.wait_for(asyncio.gather(sleeper(1), sleeper(5)), 2));
  await attempt("queue", asyncio.wait_for(new asyncio.Queue().get(), 1));
  await attempt("event", asyncio.wait_for(new asyncio.Event().wait(), 0.5));
  const task = asyncio.create_task(sleeper(3));
  await attempt("shield", asyncio.wait_for(asyncio.shield(task), 1));
  await attempt("the task itself", task);
}

asyncio.run(main());

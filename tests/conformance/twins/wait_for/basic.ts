import asyncio from "asyncio";

async function child(delay, fails = false) {
  try {
    await asyncio.sleep(delay);
  } catch (error) {
    print("child", repr(error));
    throw error;
  }
  if (fails) throw new ValueError("child fails");
  return "result";
}

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    return "kept";
  }
}

async function slow_to_die() {
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.sleep(5);
    print("dead at last");
  }
}

async function attempt(what, awaitable, timeout) {
  const loop = asyncio.get_running_loop();
  const start = loop.time();
  try {
    print(what, "gives", await asyncio.wait_for(awaitable, timeout));
  } catch (error) {
    print(what, "raises", repr(error), "from", repr(error.cause));
  }
  print(`after ${(loop.time() - start).toFixed(1)}, cancelling ${asyncio.current_task().cancelling()}`);
}

async function main() {
  await attempt("in time", child(1), 2);
  await attempt("too late", child(2), 1);
  await attempt("no limit", child(2), null);
  await attempt("fails", child(1, true), 2);
  await attempt("zero", child(1), 0);
  await attempt("negative", child(1), -1);
  const task = asyncio.create_task(child(3));
  await attempt("task", task, 1);
  print(task.cancelled());
  await attempt("stubborn", stubborn(), 1);
  await attempt("slow to die", slow_to_die(), 1);
  await attempt("equal", child(1), 1);
  let future = asyncio.get_running_loop().create_future();
  await attempt("future", future, 1);
  print(future);
  future = asyncio.get_running_loop().create_future();
  future.set_result("done");
  await attempt("done, zero", future, 0);
}

asyncio.run(main());

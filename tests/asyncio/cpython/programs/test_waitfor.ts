import asyncio from "asyncio";
import { equal, ok, rejects, test } from "./unittest";

/** Passes the check "timeout > 0", and is as good as nothing. */
const EPSILON = 0.0001;
const now = () => asyncio.get_running_loop().time();

/** Works for 0.2 seconds, whoever cancels it. */
class SlowTask {
  exited = false;

  async run() {
    const end = now() + 0.2;
    while (now() < end) {
      try {
        await asyncio.sleep(end - now());
      } catch {
        // Goes on.
      }
    }
    this.exited = true;
  }
}

test("AsyncioWaitForTest.test_asyncio_wait_for_cancelled", async () => {
  const slow = new SlowTask();
  const waiting = asyncio.create_task(asyncio.wait_for(slow.run(), 0.4));
  await asyncio.sleep(0);
  waiting.cancel();
  await asyncio.wait([waiting]);
  equal([slow.exited, now()], [true, 0.2]);
});
test("AsyncioWaitForTest.test_asyncio_wait_for_timeout", async () => {
  const slow = new SlowTask();
  try {
    await asyncio.wait_for(slow.run(), 0.1);
  } catch (error) {
    ok(error instanceof asyncio.TimeoutError);
  }
  equal([slow.exited, now()], [true, 0.2]);
});
test("AsyncioWaitForTest.test_wait_for_timeout_less_then_0_or_0_future_done", async () => {
  const future = asyncio.get_running_loop().create_future();
  future.set_result("done");
  equal(await asyncio.wait_for(future, 0), "done");
});
test("AsyncioWaitForTest.test_wait_for_timeout_less_then_0_or_0_coroutine_do_not_started", async () => {
  let started = false;
  async function foo() {
    started = true;
  }
  await rejects(asyncio.TimeoutError, asyncio.wait_for(foo(), 0));
  ok(!started);
});

/** A task that runs for long, what it has done so far, and a future for when it has begun. */
function longTask() {
  const started = asyncio.get_running_loop().create_future();
  const seen = { running: null };
  async function foo() {
    seen.running = true;
    started.set_result(null);
    try {
      await asyncio.sleep(300);
    } finally {
      seen.running = false;
    }
    return "done";
  }
  return { task: asyncio.create_task(foo()), seen, started };
}
test("AsyncioWaitForTest.test_wait_for_timeout_less_then_0_or_0", async () => {
  for (const timeout of [0, -1]) {
    const { task, seen, started } = longTask();
    await started;
    await rejects(asyncio.TimeoutError, asyncio.wait_for(task, timeout));
    equal([task.done(), task.cancelled(), seen.running], [true, true, false], `timeout ${timeout}`);
  }
  equal(now(), 0);
});
test("AsyncioWaitForTest.test_wait_for", async () => {
  const { task, seen } = longTask();
  await rejects(asyncio.TimeoutError, asyncio.wait_for(task, 0.1));
  equal([task.done(), task.cancelled(), seen.running, now()], [true, true, false, 0.1]);
});
test("AsyncioWaitForTest.test_wait_for_blocking", async () => {
  const answer = async () => "done";
  equal(
    [await asyncio.wait_for(answer(), null), await asyncio.wait_for(answer(), { timeout: null })],
    ["done", "done"],
  );
});
test("AsyncioWaitForTest.test_wait_for_race_condition", async () => {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  const waiting = asyncio.wait_for(future, 0.2);
  loop.call_soon(future.set_result.bind(future), "ok");
  equal(await waiting, "ok");
});
test("AsyncioWaitForTest.test_wait_for_cancellation_race_condition", async () => {
  async function inner() {
    await rejects(asyncio.CancelledError, asyncio.sleep(1));
    return 1;
  }
  equal(await asyncio.wait_for(inner(), 0.01), 1);
});

/** A coroutine that cleans up for a moment when it is cancelled, and notes when it is done with that. */
function careful() {
  const seen = { done: false };
  async function inner() {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      await asyncio.sleep(EPSILON);
      throw error;
    } finally {
      seen.done = true;
    }
  }
  return { seen, inner };
}
test("AsyncioWaitForTest.test_wait_for_waits_for_task_cancellation", async () => {
  const { seen, inner } = careful();
  const error = await rejects(
    asyncio.TimeoutError,
    asyncio.wait_for(asyncio.create_task(inner()), { timeout: EPSILON }),
  );
  equal([seen.done, error.cause.constructor.name], [true, "CancelledError"]);
});
test("AsyncioWaitForTest.test_wait_for_waits_for_task_cancellation_w_timeout_0", async () => {
  const { seen, inner } = careful();
  async function foo() {
    const task = asyncio.create_task(inner());
    await asyncio.sleep(EPSILON);
    await asyncio.wait_for(task, { timeout: 0 });
  }
  const error = await rejects(asyncio.TimeoutError, foo());
  equal([seen.done, error.cause.constructor.name], [true, "CancelledError"]);
});
test("AsyncioWaitForTest.test_wait_for_reraises_exception_during_cancellation", async () => {
  class FooException extends Error {}
  async function inner() {
    try {
      await asyncio.sleep(0.2);
    } finally {
      throw new FooException();
    }
  }
  await rejects(FooException, asyncio.wait_for(asyncio.create_task(inner()), { timeout: EPSILON }));
});

async function cancelWhileWaiting(timeout) {
  const loop = asyncio.get_running_loop();
  async function blocks() {
    await loop.create_future();
  }
  const task = asyncio.create_task(blocks());
  const waiting = asyncio.create_task(asyncio.wait_for(task, timeout));
  loop.call_soon(waiting.cancel.bind(waiting));
  await rejects(asyncio.CancelledError, waiting);
  ok(task.cancelled());
}
test("AsyncioWaitForTest.test_cancel_blocking_wait_for", () => cancelWhileWaiting(null));
test("AsyncioWaitForTest.test_cancel_wait_for", () => cancelWhileWaiting(60));

test("AsyncioWaitForTest.test_wait_for_cancel_suppressed", async () => {
  async function answer() {
    try {
      await asyncio.sleep(10);
    } catch {
      return 42;
    }
  }
  equal(await asyncio.wait_for(answer(), { timeout: 0.1 }), 42);
});
test("AsyncioWaitForTest.test_wait_for_issue86296", async () => {
  const inner = asyncio.create_task((async () => "done")());
  let reachedEnd = false;
  async function waits() {
    await asyncio.wait_for(inner, { timeout: 100 });
    await asyncio.sleep(1);
    reachedEnd = true;
  }
  const task = asyncio.create_task(waits());
  await asyncio.sleep(0);
  // The inner one is done, but the waiting one has not heard yet: the cancellation wins.
  ok(inner.done());
  task.cancel();
  await rejects(asyncio.CancelledError, task);
  equal([await inner, reachedEnd], ["done", false]);
});

async function later(seconds) {
  await asyncio.sleep(seconds);
  return "done";
}
test("WaitForShieldTests.test_zero_timeout", async () => {
  const task = asyncio.create_task(later(0.01));
  const shielded = asyncio.shield(task);
  await rejects(asyncio.TimeoutError, asyncio.wait_for(shielded, { timeout: 0 }));
  equal([task.done(), task.cancelled(), shielded.cancelled()], [false, false, true]);
  await asyncio.sleep(0.1);
  equal(task.result(), "done");
});
test("WaitForShieldTests.test_none_timeout", async () => {
  const task = asyncio.create_task(later(0.1));
  equal(await asyncio.wait_for(asyncio.shield(task), { timeout: null }), "done");
  ok(task.done());
});
test("WaitForShieldTests.test_shielded_timeout", async () => {
  const task = asyncio.create_task(later(0.1));
  await rejects(asyncio.TimeoutError, asyncio.wait_for(asyncio.shield(task), { timeout: 0.01 }));
  equal([task.done(), task.cancelled()], [false, false]);
  equal(await task, "done");
});

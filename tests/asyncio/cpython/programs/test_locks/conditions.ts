import asyncio from "asyncio";
import { briefly, equal, matches, ok, raises, rejects, test } from "../unittest";

test("ConditionTests.test_wait", async () => {
  const cond = new asyncio.Condition();
  const result = [];
  const c = async (n) => {
    await cond.acquire();
    if (await cond.wait()) result.push(n);
    return true;
  };
  const tasks = [1, 2, 3].map((n) => asyncio.create_task(c(n)));
  await briefly();
  equal(result, []);
  ok(!cond.locked());
  ok(await cond.acquire());
  cond.notify();
  await briefly();
  equal(result, []);
  ok(cond.locked());
  cond.release();
  await briefly();
  equal(result, [1]);
  cond.notify(2);
  await briefly();
  equal(result, [1]);
  cond.release();
  await briefly();
  equal(result, [1, 2]);
  cond.release();
  await briefly();
  equal(result, [1, 2, 3]);
  for (const t of tasks) ok(t.done() && t.result());
});
test("ConditionTests.test_wait_cancel", async () => {
  const cond = new asyncio.Condition();
  await cond.acquire();
  const wait = asyncio.create_task(cond.wait());
  asyncio.get_running_loop().call_soon(() => wait.cancel());
  await rejects(asyncio.CancelledError, wait);
  ok(repr(cond).endsWith("[locked]>"));
});
test("ConditionTests.test_wait_cancel_contested", async () => {
  const cond = new asyncio.Condition();
  await cond.acquire();
  const wait = asyncio.create_task(cond.wait());
  await briefly();
  ok(!cond.locked());
  await cond.acquire();
  cond.notify();
  asyncio.get_running_loop().call_soon(() => wait.cancel());
  asyncio.get_running_loop().call_soon(() => cond.release());
  await rejects(asyncio.CancelledError, wait);
  ok(cond.locked());
});
test("ConditionTests.test_wait_cancel_after_notify", async () => {
  const cond = new asyncio.Condition();
  let waited = false;
  const task = asyncio.create_task(
    (async () => {
      await using _ = await enter(cond);
      waited = true;
      await cond.wait();
    })(),
  );
  await briefly();
  ok(waited);
  await cond.acquire();
  cond.notify();
  await briefly();
  task.cancel();
  cond.release();
  await rejects(asyncio.CancelledError, task);
  ok(!cond.locked());
});
test("ConditionTests.test_wait_unacquired", async () => {
  await rejects(RuntimeError, new asyncio.Condition().wait(), "cannot wait on un-acquired lock");
});
test("ConditionTests.test_wait_for", async () => {
  const cond = new asyncio.Condition();
  let value = false;
  const result = [];
  const t = asyncio.create_task(
    (async () => {
      await cond.acquire();
      if (await cond.wait_for(() => value)) {
        result.push(1);
        cond.release();
      }
      return true;
    })(),
  );
  await briefly();
  await cond.acquire();
  cond.notify();
  cond.release();
  await briefly();
  equal(result, []);
  value = true;
  await cond.acquire();
  cond.notify();
  cond.release();
  await briefly();
  equal(result, [1]);
  ok(t.done() && t.result());
});
test("ConditionTests.test_wait_for_unacquired", async () => {
  const cond = new asyncio.Condition();
  equal(await cond.wait_for(() => [1, 2, 3]), [1, 2, 3]);
  await rejects(
    RuntimeError,
    cond.wait_for(() => false),
  );
});
test("ConditionTests.test_notify_all", async () => {
  const cond = new asyncio.Condition();
  const result = [];
  const c = async (n) => {
    await cond.acquire();
    if (await cond.wait()) {
      result.push(n);
      cond.release();
    }
    return true;
  };
  const tasks = [1, 2].map((n) => asyncio.create_task(c(n)));
  await briefly();
  await cond.acquire();
  cond.notify_all();
  cond.release();
  await briefly(2);
  equal(result, [1, 2]);
  for (const t of tasks) ok(t.done());
});
test("ConditionTests.test_notify_unacquired", () => {
  raises(RuntimeError, () => new asyncio.Condition().notify(), "cannot notify on un-acquired lock");
});
test("ConditionTests.test_notify_all_unacquired", () => {
  raises(RuntimeError, () => new asyncio.Condition().notify_all());
});
test("ConditionTests.test_repr", async () => {
  const cond = new asyncio.Condition();
  ok(repr(cond).includes("unlocked"));
  await cond.acquire();
  ok(repr(cond).includes("locked"));
  const t = asyncio.create_task(cond.wait());
  await briefly();
  ok(repr(cond).includes("waiters:1"));
  await cond.acquire();
  cond.notify();
  cond.release();
  await t;
});
test("ConditionTests.test_context_manager", async () => {
  const cond = new asyncio.Condition();
  {
    await using _ = await enter(cond);
    ok(cond.locked());
  }
  ok(!cond.locked());
});
test("ConditionTests.test_explicit_lock", async () => {
  const lock = new asyncio.Lock();
  const cond = new asyncio.Condition(lock);
  await lock.acquire();
  ok(cond.locked());
  cond.release();
  ok(!lock.locked());
});
test("ConditionTests.test_notify", async () => {
  const cond = new asyncio.Condition();
  const result = [];
  const waitFor = async (n) => {
    await cond.acquire();
    if (await cond.wait()) {
      result.push(n);
      cond.release();
    }
    return true;
  };
  const tasks = [1, 2, 3].map((n) => asyncio.create_task(waitFor(n)));
  await briefly();
  equal(result, []);
  await cond.acquire();
  cond.notify(1);
  cond.release();
  await briefly();
  equal(result, [1]);
  await cond.acquire();
  cond.notify(1);
  cond.notify(2048);
  cond.release();
  await briefly();
  equal(result, [1, 2, 3]);
  for (const task of tasks) ok(task.done() && task.result());
});
test("ConditionTests.test_ambiguous_loops", () => {
  // CPython's test sets a private attribute; here the lock really meets another loop while it is contended.
  const elsewhere = asyncio.new_event_loop();
  const lock = new asyncio.Lock();
  const cond = new asyncio.Condition(lock);
  const contend = async () => {
    await lock.acquire();
    const waiting = asyncio.create_task(lock.acquire());
    await briefly();
    waiting.cancel();
    await rejects(asyncio.CancelledError, waiting);
    const waiter = asyncio.create_task(cond.wait());
    await briefly();
    waiter.cancel();
    await rejects(asyncio.CancelledError, waiter);
  };
  elsewhere.run_until_complete(contend());
  elsewhere.close();
  const here = async () => {
    const locked = await rejects(RuntimeError, lock.acquire());
    matches(locked.message, /is bound to a different event loop$/);
    const waited = await rejects(RuntimeError, cond.wait());
    matches(waited.message, /is bound to a different event loop$/);
  };
  asyncio.run(here());
  raises(TypeError, () => new asyncio.Lock({ loop: elsewhere }));
  raises(TypeError, () => new asyncio.Condition(lock, { loop: elsewhere }));
});
test("ConditionTests.test_timeout_in_block", async () => {
  const cond = new asyncio.Condition();
  await using _ = await enter(cond);
  await rejects(TimeoutError, asyncio.wait_for(cond.wait(), { timeout: 0.5 }));
  equal(asyncio.get_running_loop().time(), 0.5);
  ok(cond.locked());
});

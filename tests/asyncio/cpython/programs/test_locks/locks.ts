import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "../unittest";

test("LockTests.test_repr", async () => {
  const lock = new asyncio.Lock();
  ok(repr(lock).endsWith("[unlocked]>"));
  await lock.acquire();
  ok(repr(lock).endsWith("[locked]>"));
});
test("LockTests.test_lock", async () => {
  const lock = new asyncio.Lock();
  ok(await lock.acquire());
  ok(lock.locked());
  lock.release();
  ok(!lock.locked());
});
test("LockTests.test_acquire", async () => {
  const lock = new asyncio.Lock();
  const result = [];
  ok(await lock.acquire());
  const c = async (n) => {
    if (await lock.acquire()) result.push(n);
    return true;
  };
  const t1 = asyncio.create_task(c(1));
  const t2 = asyncio.create_task(c(2));
  await briefly();
  equal(result, []);
  lock.release();
  await briefly();
  equal(result, [1]);
  await briefly();
  equal(result, [1]);
  const t3 = asyncio.create_task(c(3));
  lock.release();
  await briefly();
  equal(result, [1, 2]);
  lock.release();
  await briefly();
  equal(result, [1, 2, 3]);
  for (const t of [t1, t2, t3]) ok(t.done() && t.result());
});
test("LockTests.test_acquire_cancel", async () => {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const task = asyncio.create_task(lock.acquire());
  asyncio.get_running_loop().call_soon(() => task.cancel());
  await rejects(asyncio.CancelledError, task);
  ok(repr(lock).endsWith("[locked]>"));
});
test("LockTests.test_cancel_race", async () => {
  const lock = new asyncio.Lock();
  const lockit = async (blocker) => {
    await lock.acquire();
    try {
      if (blocker !== null) await blocker;
    } finally {
      lock.release();
    }
  };
  const fa = asyncio.get_running_loop().create_future();
  const ta = asyncio.create_task(lockit(fa));
  await briefly();
  ok(lock.locked());
  const tb = asyncio.create_task(lockit(null));
  await briefly();
  ok(repr(lock).includes("waiters:1"));
  const tc = asyncio.create_task(lockit(null));
  await briefly();
  ok(repr(lock).includes("waiters:2"));
  fa.set_result(null);
  tb.cancel();
  await briefly(2);
  ok(!lock.locked());
  ok(ta.done() && tb.cancelled());
  await briefly();
  ok(tc.done());
});
test("LockTests.test_cancel_release_race", async () => {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const t1 = asyncio.create_task(lock.acquire());
  const t2 = asyncio.create_task(lock.acquire());
  await briefly();
  lock.release();
  t1.cancel();
  await briefly(3);
  ok(t1.cancelled());
  ok(t2.done() && t2.result());
  ok(lock.locked());
});
test("LockTests.test_finished_waiter_cancelled", async () => {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const tb = asyncio.create_task(lock.acquire());
  await briefly();
  lock.release();
  tb.cancel();
  await briefly();
  ok(tb.cancelled());
  ok(!lock.locked());
  const tc = asyncio.create_task(lock.acquire());
  await briefly();
  ok(tc.done());
});
test("LockTests.test_release_not_acquired", () => {
  raises(RuntimeError, () => new asyncio.Lock().release(), "Lock is not acquired.");
});
test("LockTests.test_release_no_waiters", async () => {
  const lock = new asyncio.Lock();
  await lock.acquire();
  lock.release();
  ok(!lock.locked());
});
test("LockTests.test_context_manager", async () => {
  const lock = new asyncio.Lock();
  {
    await using _ = await enter(lock);
    ok(lock.locked());
  }
  ok(!lock.locked());
});
test("LockTests.test_lock_doesnt_accept_loop_parameter", () => {
  const loop = asyncio.new_event_loop();
  for (const name of ["Lock", "Condition", "Event", "Semaphore", "BoundedSemaphore"]) {
    raises(
      TypeError,
      () => new asyncio[name]({ loop }),
      `${name}.__init__() got an unexpected keyword argument 'loop'`,
    );
  }
});
test("LockTests.test_lock_by_with_statement", async () => {
  for (const name of ["Lock", "Condition", "Semaphore", "BoundedSemaphore"]) {
    const lock = new asyncio[name]();
    await asyncio.sleep(0.01);
    ok(!lock.locked());
    await rejects(TypeError, lock, `'${name}' object can't be awaited`);
    ok(!lock.locked());
  }
});

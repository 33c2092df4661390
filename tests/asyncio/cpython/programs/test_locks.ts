import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "./unittest";

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
test("EventTests.test_repr", () => {
  const ev = new asyncio.Event();
  ok(repr(ev).endsWith("[unset]>"));
  ev.set();
  ok(repr(ev).endsWith("[set]>"));
});
test("EventTests.test_wait", async () => {
  const ev = new asyncio.Event();
  const result = [];
  const c = async (n) => {
    if (await ev.wait()) result.push(n);
  };
  const t1 = asyncio.create_task(c(1));
  const t2 = asyncio.create_task(c(2));
  await briefly();
  equal(result, []);
  ok(repr(ev).endsWith("[unset, waiters:2]>"));
  const t3 = asyncio.create_task(c(3));
  ev.set();
  await briefly();
  equal(result, [3, 1, 2]);
  for (const t of [t1, t2, t3]) ok(t.done());
});
test("EventTests.test_wait_on_set", async () => {
  const ev = new asyncio.Event();
  ev.set();
  equal(await ev.wait(), true);
});
test("EventTests.test_wait_cancel", async () => {
  const ev = new asyncio.Event();
  const wait = asyncio.create_task(ev.wait());
  asyncio.get_running_loop().call_soon(() => wait.cancel());
  await rejects(asyncio.CancelledError, wait);
  ok(repr(ev).endsWith("[unset]>"));
});
test("EventTests.test_clear", () => {
  const ev = new asyncio.Event();
  ok(!ev.is_set());
  ev.set();
  ok(ev.is_set());
  ev.clear();
  ok(!ev.is_set());
});
test("EventTests.test_clear_with_waiters", async () => {
  const ev = new asyncio.Event();
  const result = [];
  const t = asyncio.create_task(
    (async () => {
      if (await ev.wait()) result.push(1);
      return true;
    })(),
  );
  await briefly();
  ev.set();
  ev.clear();
  ok(!ev.is_set());
  ev.set();
  ev.set();
  ok(repr(ev).includes("waiters:1"));
  await briefly();
  equal(result, [1]);
  ok(t.done() && t.result());
});
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
test("SemaphoreTests.test_initial_value_zero", () => {
  ok(new asyncio.Semaphore(0).locked());
});
test("SemaphoreTests.test_repr", async () => {
  const sem = new asyncio.Semaphore();
  ok(repr(sem).endsWith("[unlocked, value:1]>"));
  await sem.acquire();
  ok(repr(sem).endsWith("[locked]>"));
  const t = asyncio.create_task(sem.acquire());
  await briefly();
  ok(repr(sem).endsWith("[locked, waiters:1]>"));
  sem.release();
  await t;
});
test("SemaphoreTests.test_semaphore", async () => {
  const sem = new asyncio.Semaphore();
  ok(await sem.acquire());
  ok(sem.locked());
  sem.release();
  ok(!sem.locked());
});
test("SemaphoreTests.test_semaphore_value", () => {
  raises(ValueError, () => new asyncio.Semaphore(-1), "Semaphore initial value must be >= 0");
});
test("SemaphoreTests.test_acquire", async () => {
  const sem = new asyncio.Semaphore(3);
  const result = [];
  ok(await sem.acquire());
  ok(await sem.acquire());
  const c = async (n) => {
    await sem.acquire();
    result.push(n);
    return true;
  };
  asyncio.create_task(c(1));
  asyncio.create_task(c(2));
  asyncio.create_task(c(3));
  await briefly();
  equal(result, [1]);
  ok(sem.locked());
  sem.release();
  sem.release();
  await briefly(2);
  equal(result, [1, 2, 3]);
});
test("SemaphoreTests.test_acquire_cancel", async () => {
  const sem = new asyncio.Semaphore();
  await sem.acquire();
  const task = asyncio.create_task(sem.acquire());
  asyncio.get_running_loop().call_soon(() => task.cancel());
  await rejects(asyncio.CancelledError, task);
  ok(repr(sem).endsWith("[locked]>"));
});
test("SemaphoreTests.test_acquire_cancel_before_awoken", async () => {
  const sem = new asyncio.Semaphore(0);
  const [t1, t2, t3, t4] = [1, 2, 3, 4].map(() => asyncio.create_task(sem.acquire()));
  await briefly();
  t1.cancel();
  t2.cancel();
  sem.release();
  await briefly(2);
  equal([t3, t4].filter((t) => t.done()).length, 1);
  t3.cancel();
  t4.cancel();
});
test("SemaphoreTests.test_acquire_hang", async () => {
  const sem = new asyncio.Semaphore(0);
  const t1 = asyncio.create_task(sem.acquire());
  const t2 = asyncio.create_task(sem.acquire());
  await briefly();
  t1.cancel();
  sem.release();
  await briefly();
  ok(sem.locked());
  ok(t2.done());
});
test("SemaphoreTests.test_release_not_acquired", () => {
  raises(
    ValueError,
    () => new asyncio.BoundedSemaphore().release(),
    "BoundedSemaphore released too many times",
  );
});
test("SemaphoreTests.test_acquire_fifo_order", async () => {
  const sem = new asyncio.Semaphore(1);
  const result = [];
  const coro = async (tag) => {
    await sem.acquire();
    result.push(`${tag}_1`);
    await asyncio.sleep(0.01);
    sem.release();
    await sem.acquire();
    result.push(`${tag}_2`);
    await asyncio.sleep(0.01);
    sem.release();
  };
  {
    await using tg = new asyncio.TaskGroup();
    for (const tag of ["c1", "c2", "c3"]) tg.create_task(coro(tag));
  }
  equal(result, ["c1_1", "c2_1", "c3_1", "c1_2", "c2_2", "c3_2"]);
});
test("SemaphoreTests.test_acquire_no_hang", async () => {
  const sem = new asyncio.Semaphore(1);
  const c1 = async () => {
    await using _ = await enter(sem);
    await asyncio.sleep(0);
    t2.cancel();
  };
  const c2 = async () => {
    await using _ = await enter(sem);
    throw new AssertionError("never");
  };
  const t1 = asyncio.create_task(c1());
  const t2 = asyncio.create_task(c2());
  await asyncio.gather(t1, t2, { return_exceptions: true });
  equal(await asyncio.wait_for(sem.acquire(), 1), true);
});
test("BarrierTests.test_barrier", async () => {
  const barrier = new asyncio.Barrier(3);
  ok(repr(barrier).endsWith("[filling, waiters:0/3]>"));
  const results = await asyncio.gather(barrier.wait(), barrier.wait(), barrier.wait());
  equal([...results].sort(), [0, 1, 2]);
  equal(barrier.n_waiting, 0);
  ok(!barrier.broken);
});
test("BarrierTests.test_barrier_parties", () => {
  raises(ValueError, () => new asyncio.Barrier(0), "parties must be >= 1");
  equal(new asyncio.Barrier(4).parties, 4);
});
test("BarrierTests.test_context_manager", async () => {
  const barrier = new asyncio.Barrier(3);
  const results = [];
  const coro = async () => {
    await using i = await enter(barrier);
    results.push(i);
  };
  await asyncio.gather(coro(), coro(), coro());
  equal(results.sort(), [0, 1, 2]);
});
test("BarrierTests.test_filling_one_task_cancelled_before_end", async () => {
  const barrier = new asyncio.Barrier(3);
  const t = asyncio.create_task(barrier.wait());
  await briefly();
  equal(barrier.n_waiting, 1);
  t.cancel();
  await rejects(asyncio.CancelledError, t);
  equal(barrier.n_waiting, 0);
  const results = await asyncio.gather(barrier.wait(), barrier.wait(), barrier.wait());
  equal([...results].sort(), [0, 1, 2]);
});
test("BarrierTests.test_reset_barrier_when_tasks_waiting", async () => {
  const barrier = new asyncio.Barrier(3);
  const results = [];
  const coro = async () => {
    try {
      await barrier.wait();
    } catch (error) {
      if (!(error instanceof asyncio.BrokenBarrierError)) throw error;
      results.push(true);
    }
  };
  const tasks = [asyncio.create_task(coro()), asyncio.create_task(coro())];
  await briefly();
  equal(barrier.n_waiting, 2);
  await barrier.reset();
  await asyncio.gather(...tasks);
  equal(results, [true, true]);
  ok(!barrier.broken);
  ok(repr(barrier).includes("filling"));
});
test("BarrierTests.test_abort_barrier", async () => {
  const barrier = new asyncio.Barrier(2);
  await barrier.abort();
  ok(barrier.broken);
  await rejects(asyncio.BrokenBarrierError, barrier.wait(), "Barrier aborted");
  ok(repr(barrier).endsWith("[broken]>"));
  await barrier.reset();
  ok(!barrier.broken);
});

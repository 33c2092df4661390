import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "../unittest";

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
test("SemaphoreTests.test_release_no_waiters", async () => {
  const sem = new asyncio.Semaphore();
  await sem.acquire();
  ok(sem.locked());
  sem.release();
  ok(!sem.locked());
});
test("SemaphoreTests.test_acquire_fifo_order_2", async () => {
  const sem = new asyncio.Semaphore(1);
  const result = [];
  const once = async (n) => {
    await sem.acquire();
    result.push(n);
  };
  const twice = async () => {
    await sem.acquire();
    result.push(2);
    sem.release();
    await sem.acquire();
    result.push(4);
  };
  const tasks = [once(1), twice(), once(3)].map((c) => asyncio.create_task(c));
  await briefly();
  sem.release();
  sem.release();
  await asyncio.gather(...tasks);
  equal(result, [1, 2, 3, 4]);
});
test("SemaphoreTests.test_acquire_fifo_order_3", async () => {
  const sem = new asyncio.Semaphore(0);
  const result = [];
  const once = async (n) => {
    await sem.acquire();
    result.push(n);
  };
  const tasks = [1, 2, 3].map((n) => asyncio.create_task(once(n)));
  await briefly();
  tasks[0].cancel();
  await briefly();
  sem.release();
  sem.release();
  await asyncio.gather(...tasks, { return_exceptions: true });
  equal(result, [2, 3]);
});
test("SemaphoreTests.test_acquire_fifo_order_4", async () => {
  const sem = new asyncio.Semaphore(0);
  const result = [];
  let fourth = null;
  const values = [];
  const first = async () => {
    values.push(repr(sem).match(/\[.*\]/)[0]);
    await sem.acquire();
    values.push(repr(sem).match(/\[.*\]/)[0]);
    fourth = asyncio.create_task(late());
    result.push(1);
  };
  const second = async () => {
    for (let i = 0; i < 3; i += 1) sem.release();
    values.push(repr(sem).match(/\[.*\]/)[0]);
    ok(sem.locked(), "the first has not woken up yet");
    await sem.acquire();
    result.push(2);
  };
  const third = async () => {
    await sem.acquire();
    ok(sem.locked());
    result.push(3);
  };
  const late = async () => {
    result.push(4);
  };
  const tasks = [first(), second(), third()].map((c) => asyncio.create_task(c));
  await briefly(2);
  await asyncio.gather(...tasks, fourth);
  equal(result, [1, 2, 3, 4]);
  equal(values, ["[locked]", "[locked, waiters:1]", "[locked, waiters:2]"]);
});

import asyncio from "asyncio";
import { briefly, equal, ok, rejects, test } from "../unittest";

const sleeping = (seconds, result) => asyncio.sleep(seconds, result);

test("BaseTaskTests.test_wait", async () => {
  const a = asyncio.create_task(sleeping(0.1, "a"));
  const b = asyncio.create_task(sleeping(0.15, "b"));
  // The second time takes no time.
  for (const _ of [1, 2]) {
    const [done, pending] = await asyncio.wait([b, a]);
    ok(done.size === 2 && done.has(a) && done.has(b));
    equal(pending.size, 0);
    equal(asyncio.get_running_loop().time(), 0.15);
  }
});
test("BaseTaskTests.test_wait_duplicate_coroutines", async () => {
  const give = async (value) => value;
  const c = asyncio.create_task(give("test"));
  const [done, pending] = await asyncio.wait([c, c, asyncio.create_task(give("spam"))]);
  equal(pending.size, 0);
  equal([...done].map((t) => t.result()).sort(), ["spam", "test"]);
});
test("BaseTaskTests.test_wait_errors", async () => {
  await rejects(ValueError, asyncio.wait(new Set()), "Set of Tasks/Futures is empty.");
  const coro = sleeping(10);
  await rejects(ValueError, asyncio.wait([coro], { return_when: -1 }), "Invalid return_when value: -1");
  await rejects(TypeError, asyncio.wait([coro]), "Passing coroutines is forbidden, use tasks explicitly.");
  coro.close();
});
test("BaseTaskTests.test_wait_first_completed", async () => {
  const a = asyncio.create_task(sleeping(10));
  const b = asyncio.create_task(sleeping(0.1));
  const [done, pending] = await asyncio.wait([b, a], { return_when: asyncio.FIRST_COMPLETED });
  ok(done.has(b) && done.size === 1 && pending.has(a));
  ok(!a.done());
});
test("BaseTaskTests.test_wait_first_exception", async () => {
  const a = asyncio.create_task(sleeping(10));
  const b = asyncio.create_task(
    (async () => {
      throw new ZeroDivisionError("err");
    })(),
  );
  const [done, pending] = await asyncio.wait([b, a], { return_when: asyncio.FIRST_EXCEPTION });
  ok(done.has(b) && pending.has(a));
});
test("BaseTaskTests.test_wait_with_exception", async () => {
  const a = asyncio.create_task(sleeping(0.1));
  const b = asyncio.create_task(
    (async () => {
      await asyncio.sleep(0.15);
      throw new ZeroDivisionError("really");
    })(),
  );
  const [done, pending] = await asyncio.wait([b, a]);
  equal([done.size, pending.size], [2, 0]);
  equal([...done].filter((f) => f.exception() !== null).length, 1);
});
test("BaseTaskTests.test_wait_with_timeout", async () => {
  const a = asyncio.create_task(sleeping(0.1));
  const b = asyncio.create_task(sleeping(0.15));
  const [done, pending] = await asyncio.wait([b, a], { timeout: 0.11 });
  ok(done.has(a) && pending.has(b));
});
test("BaseTaskTests.test_wait_concurrent_complete", async () => {
  const a = asyncio.create_task(sleeping(0.1));
  const b = asyncio.create_task(sleeping(0.15));
  await briefly();
  const [done, pending] = await asyncio.wait([b, a], { timeout: 0.1 });
  ok(done.has(a) && pending.has(b));
});
test("BaseTaskTests.test_wait_generator", async () => {
  const [done, pending] = await asyncio.wait(
    (function* () {
      for (let i = 0; i < 10; i += 1) yield asyncio.create_task(sleeping(0));
    })(),
  );
  equal([done.size, pending.size], [10, 0]);
});
test("BaseTaskTests.test_wait_invalid_args", async () => {
  const future = asyncio.get_running_loop().create_future();
  await rejects(TypeError, asyncio.wait(future), "expect a list of futures, not Future");
  const c = sleeping(0);
  await rejects(TypeError, asyncio.wait(c), "expect a list of futures, not coroutine");
  c.close();
  await rejects(ValueError, asyncio.wait([]), "Set of Tasks/Futures is empty.");
});
test("BaseTaskTests.test_wait_really_done", async () => {
  const turns = async (n) => await briefly(n);
  const a = asyncio.create_task(turns(1));
  const b = asyncio.create_task(turns(2));
  // b is done by the time that the wait for the first goes on.
  const waiting = asyncio.create_task(asyncio.wait([b, a], { return_when: asyncio.FIRST_COMPLETED }));
  const [done, pending] = await waiting;
  ok(done.has(a) && done.has(b));
  equal(pending.size, 0);
  equal([a.result(), b.result()], [null, null]);
});
test("BaseTaskTests.test_wait_first_exception_in_wait", async () => {
  const a = asyncio.create_task(sleeping(10));
  const fail = async () => {
    await asyncio.sleep(0.01);
    throw new ZeroDivisionError("err");
  };
  const b = asyncio.create_task(fail());
  const [done, pending] = await asyncio.wait([b, a], { return_when: asyncio.FIRST_EXCEPTION });
  ok(done.size === 1 && done.has(b) && pending.size === 1 && pending.has(a));
  equal(asyncio.get_running_loop().time(), 0.01);
  await rejects(ZeroDivisionError, b);
});
test("BaseTaskTests.test_wait_with_iterator_of_tasks", async () => {
  const a = asyncio.create_task(sleeping(0.1));
  const b = asyncio.create_task(sleeping(0.15));
  const [done, pending] = await asyncio.wait([b, a].values());
  ok(done.has(a) && done.has(b));
  equal([done.size, pending.size], [2, 0]);
  equal(asyncio.get_running_loop().time(), 0.15);
});
test("BaseTaskTests.test_yield_wait_does_not_shield_cancel", async () => {
  let proof = 0;
  const waiter = asyncio.get_running_loop().create_future();
  const inner = async () => {
    await waiter;
    proof += 1;
  };
  const outer = async () => {
    await asyncio.wait([asyncio.create_task(inner())]);
    proof += 100;
  };
  const f = asyncio.create_task(outer());
  await briefly();
  f.cancel();
  await rejects(asyncio.CancelledError, f);
  waiter.set_result(null);
  await briefly(2);
  equal(proof, 1);
});

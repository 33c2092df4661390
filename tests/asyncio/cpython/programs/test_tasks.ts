import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test } from "./unittest";

const sleeping = (seconds, result) => asyncio.sleep(seconds, result);

test("BaseTaskTests.test_wait", async () => {
  const a = asyncio.create_task(sleeping(0.1, "a"));
  const b = asyncio.create_task(sleeping(0.15, "b"));
  const [done, pending] = await asyncio.wait([b, a]);
  equal([done.size, pending.size], [2, 0]);
  equal(asyncio.get_running_loop().time(), 0.15);
});
test("BaseTaskTests.test_wait_duplicate_coroutines", async () => {
  const t = asyncio.create_task(sleeping(0, "test"));
  const [done, pending] = await asyncio.wait([t, t]);
  equal([done.size, pending.size], [1, 0]);
});
test("BaseTaskTests.test_wait_errors", async () => {
  await rejects(ValueError, asyncio.wait(new Set()), "Set of Tasks/Futures is empty.");
  const t = asyncio.create_task(sleeping(0));
  await rejects(ValueError, asyncio.wait([t], { return_when: -1 }), "Invalid return_when value: -1");
  await t;
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
test("BaseTaskTests.test_wait_forbids_coroutines", async () => {
  const c = sleeping(0);
  await rejects(TypeError, asyncio.wait([c]), "Passing coroutines is forbidden, use tasks explicitly.");
  c.close();
});
test("BaseTaskTests.test_wait_invalid_args", async () => {
  const t = asyncio.create_task(sleeping(0));
  await rejects(TypeError, asyncio.wait(t), "expect a list of futures, not Task");
  const c = sleeping(0);
  await rejects(TypeError, asyncio.wait(c), "expect a list of futures, not coroutine");
  c.close();
  await t;
});
test("BaseTaskTests.test_wait_generator", async () => {
  const [done, pending] = await asyncio.wait(
    (function* () {
      for (let i = 0; i < 10; i += 1) yield asyncio.create_task(sleeping(0));
    })(),
  );
  equal([done.size, pending.size], [10, 0]);
});
test("BaseTaskTests.test_as_completed", async () => {
  const order = [];
  for (const next of asyncio.as_completed([sleeping(0.01, "b"), sleeping(0.1, "c"), sleeping(0.005, "a")])) {
    order.push(await next);
  }
  equal(order, ["a", "b", "c"]);
});
test("BaseTaskTests.test_as_completed_with_timeout", async () => {
  const values = [];
  try {
    for await (const t of asyncio.as_completed([sleeping(0.1, "a"), sleeping(0.15, "b")], {
      timeout: 0.12,
    })) {
      values.push(await t);
    }
  } catch (error) {
    values.push(error.constructor.name);
  }
  equal(values, ["a", "TimeoutError"]);
});
test("BaseTaskTests.test_as_completed_with_unused_timeout", async () => {
  const values = [];
  for await (const t of asyncio.as_completed([sleeping(0.01, "a")], { timeout: 1 })) values.push(await t);
  equal(values, ["a"]);
});
test("BaseTaskTests.test_as_completed_resume_iterator", async () => {
  const iterator = asyncio.as_completed([sleeping(0.01, 1), sleeping(0.02, 2), sleeping(0.03, 3)]);
  const seen = [];
  for await (const t of iterator) {
    seen.push(await t);
    if (seen.length === 2) break;
  }
  for await (const t of iterator) seen.push(await t);
  equal(seen, [1, 2, 3]);
});
test("BaseTaskTests.test_as_completed_same_tasks_in_as_out", async () => {
  const tasks = [asyncio.create_task(sleeping(0.02)), asyncio.create_task(sleeping(0.01))];
  const out = [];
  for await (const t of asyncio.as_completed(tasks)) out.push(t);
  ok(out[0] === tasks[1] && out[1] === tasks[0]);
});
test("BaseTaskTests.test_as_completed_duplicate_coroutines", async () => {
  const c = sleeping(0, "ham");
  const result = [];
  for (const next of asyncio.as_completed([c, c, sleeping(0, "spam")])) result.push(await next);
  equal(result.sort(), ["ham", "spam"]);
});
test("BaseTaskTests.test_as_completed_coroutine_without_loop", () => {
  const c = sleeping(0);
  raises(RuntimeError, () => asyncio.as_completed([c]));
  c.close();
});
test("BaseTaskTests.test_as_completed_invalid_args", async () => {
  const f = asyncio.get_running_loop().create_future();
  raises(TypeError, () => asyncio.as_completed(f), "expects an iterable of awaitables, not Future");
  const c = sleeping(0);
  raises(TypeError, () => asyncio.as_completed(c), "expects an iterable of awaitables, not coroutine");
  c.close();
});
test("BaseTaskTests.test_shield_result", async () => {
  const inner = asyncio.get_running_loop().create_future();
  const outer = asyncio.shield(inner);
  inner.set_result(42);
  equal(await outer, 42);
});
test("BaseTaskTests.test_shield_exception", async () => {
  const inner = asyncio.get_running_loop().create_future();
  const outer = asyncio.shield(inner);
  const error = new RuntimeError("expected");
  inner.set_exception(error);
  await briefly();
  ok(outer.exception() === error);
});
test("BaseTaskTests.test_shield_cancel_inner", async () => {
  const inner = asyncio.get_running_loop().create_future();
  const outer = asyncio.shield(inner);
  await briefly();
  inner.cancel();
  await briefly();
  ok(outer.cancelled());
});
test("BaseTaskTests.test_shield_cancel_outer", async () => {
  const inner = asyncio.get_running_loop().create_future();
  const outer = asyncio.shield(inner);
  await briefly();
  outer.cancel();
  await briefly();
  ok(outer.cancelled() && !inner.done());
});
test("BaseTaskTests.test_shield_cancel_outer_exception", async () => {
  const seen = [];
  asyncio.get_running_loop().set_exception_handler((_loop, context) => seen.push(context.message));
  const inner = asyncio.get_running_loop().create_future();
  const outer = asyncio.shield(inner);
  await briefly();
  outer.cancel();
  await briefly();
  inner.set_exception(new ValueError("foo"));
  await briefly();
  equal(seen, ["ValueError exception in shielded future"]);
});
test("BaseTaskTests.test_shield_shortcut", async () => {
  const fut = asyncio.get_running_loop().create_future();
  fut.set_result(42);
  equal(await asyncio.shield(fut), 42);
});
test("BaseTaskTests.test_shield_effect", async () => {
  let proof = 0;
  const inner = async () => {
    await asyncio.sleep(0.1);
    proof += 1;
  };
  const outer = async () => {
    await asyncio.shield(inner());
    proof += 100;
  };
  const f = asyncio.create_task(outer());
  await briefly();
  f.cancel();
  await rejects(asyncio.CancelledError, f);
  await asyncio.sleep(0.2);
  equal(proof, 1);
});
test("BaseTaskTests.test_gather_shield", async () => {
  const loop = asyncio.get_running_loop();
  const [child1, child2] = [loop.create_future(), loop.create_future()];
  const parent = asyncio.gather(asyncio.shield(child1), asyncio.shield(child2));
  await briefly();
  parent.cancel();
  await rejects(asyncio.CancelledError, parent);
  ok(!child1.done() && !child2.done());
});
test("BaseTaskTests.test_uncancel_basic", async () => {
  const task = asyncio.create_task(sleeping(10));
  await briefly();
  equal(task.cancelling(), 0);
  ok(task.cancel());
  equal(task.cancelling(), 1);
  ok(task.cancel());
  equal(task.cancelling(), 2);
  equal(task.uncancel(), 1);
  equal(task.uncancel(), 0);
  await rejects(asyncio.CancelledError, task);
});
test("BaseTaskTests.test_task_repr_name_not_str", async () => {
  const t = asyncio.create_task(sleeping(0));
  t.set_name({ a: 1 });
  equal(t.get_name(), "{'a': 1}");
  await t;
});
test("BaseTaskTests.test_cancel_inner_future", async () => {
  const f = asyncio.get_running_loop().create_future();
  const t = asyncio.create_task(
    (async () => {
      await f;
      return 12;
    })(),
  );
  await briefly();
  f.cancel();
  await rejects(asyncio.CancelledError, t);
  ok(f.cancelled() && t.cancelled());
});
test("BaseTaskTests.test_cancel_task_catching", async () => {
  const loop = asyncio.get_running_loop();
  const [fut1, fut2] = [loop.create_future(), loop.create_future()];
  const t = asyncio.create_task(
    (async () => {
      await fut1;
      try {
        await fut2;
      } catch (error) {
        if (error instanceof asyncio.CancelledError) return 42;
        throw error;
      }
    })(),
  );
  await briefly();
  fut1.set_result(null);
  await briefly();
  t.cancel();
  equal(await t, 42);
  ok(!t.cancelled() && fut2.cancelled());
});
test("BaseTaskTests.test_task_cancel_message_setter", async () => {
  const t = asyncio.create_task(sleeping(10));
  await briefly();
  t.cancel("my new message");
  const error = await rejects(asyncio.CancelledError, t);
  equal(error.args, ["my new message"]);
});

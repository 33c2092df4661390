import asyncio from "asyncio";
import { briefly, equal, fails, ok, raises, rejects, runBriefly, test } from "../unittest";

const give = async (value) => value;
const waitFor = async (future) => await future;

/** CPython runs the tests of `gather` with futures and with coroutines that wait for them. */
const wraps = [(future) => future, waitFor];
const futures = (n) => Array.from({ length: n }, () => asyncio.get_running_loop().create_future());
/** Until nothing is ready any more. */
const settle = () => briefly(6);

const succeeds = (keywords) => async () => {
  for (const wrap of wraps) {
    const [a, b, c] = futures(3);
    const fut = asyncio.gather(...[a, b, c].map(wrap), ...keywords);
    const called = [];
    fut.add_done_callback((each) => called.push(each === fut));
    b.set_result(1);
    a.set_result(2);
    await settle();
    equal(called, []);
    ok(!fut.done());
    c.set_result(3);
    await settle();
    equal(called, [true]);
    equal(fut.result(), [2, 1, 3]);
  }
};
test("GatherTestsBase.test_success", async () => {
  await succeeds([])();
  await succeeds([{ return_exceptions: false }])();
});
test("GatherTestsBase.test_result_exception_success", succeeds([{ return_exceptions: true }]));
test("GatherTestsBase.test_one_exception", async () => {
  for (const wrap of wraps) {
    const [a, b, c, d, e] = futures(5);
    const fut = asyncio.gather(...[a, b, c, d, e].map(wrap));
    const called = [];
    fut.add_done_callback((each) => called.push(each === fut));
    const error = new ZeroDivisionError();
    a.set_result(1);
    b.set_exception(error);
    await settle();
    equal(called, [true]);
    ok(fut.exception() === error);
    // These change nothing, and nothing is reported.
    c.set_result(3);
    d.cancel();
    e.set_exception(new RuntimeError());
    e.exception();
    await settle();
  }
});
test("GatherTestsBase.test_return_exceptions", async () => {
  for (const wrap of wraps) {
    const [a, b, c, d] = futures(4);
    const fut = asyncio.gather(...[a, b, c, d].map(wrap), { return_exceptions: true });
    const called = [];
    fut.add_done_callback((each) => called.push(each === fut));
    const [error1, error2] = [new ZeroDivisionError(), new RuntimeError()];
    b.set_result(1);
    c.set_exception(error1);
    a.set_result(3);
    await settle();
    ok(!fut.done());
    d.set_exception(error2);
    await settle();
    equal(called, [true]);
    const [first, second, third, fourth] = fut.result();
    equal([first, second], [3, 1]);
    ok(third === error1 && fourth === error2);
  }
});
test("FutureGatherTests.test_constructor_empty_sequence_without_loop", () => {
  raises(RuntimeError, () => asyncio.gather(), "There is no current event loop in thread 'MainThread'.");
});
test("FutureGatherTests.test_constructor_empty_sequence_use_running_loop", () => {
  const loop = asyncio.new_event_loop();
  const fut = loop.run_until_complete((async () => [asyncio.gather()])())[0];
  ok(fut instanceof asyncio.Future && fut.get_loop() === loop);
  runBriefly(loop);
  equal([fut.done(), fut.result()], [true, []]);
  loop.close();
});
test("FutureGatherTests.test_constructor_empty_sequence_use_global_loop", () => {
  const loop = asyncio.new_event_loop();
  asyncio.set_event_loop(loop);
  const fut = asyncio.gather();
  ok(fut instanceof asyncio.Future && fut.get_loop() === loop);
  runBriefly(loop);
  equal([fut.done(), fut.result()], [true, []]);
  asyncio.set_event_loop(null);
  loop.close();
});
test("FutureGatherTests.test_constructor_heterogenous_futures", () => {
  const [one, other] = [asyncio.new_event_loop(), asyncio.new_event_loop()];
  raises(ValueError, () => asyncio.gather(one.create_future(), other.create_future()));
  one.close();
  other.close();
});
test("FutureGatherTests.test_constructor_homogenous_futures", () => {
  const loop = asyncio.new_event_loop();
  const children = [1, 2, 3].map(() => loop.create_future());
  for (const _ of [1, 2]) {
    const fut = asyncio.gather(...children);
    ok(fut.get_loop() === loop);
    runBriefly(loop);
    ok(!fut.done());
  }
  loop.close();
});
test("FutureGatherTests.test_one_cancellation", async () => {
  const [a, b, c, d, e] = futures(5);
  const fut = asyncio.gather(a, b, c, d, e);
  const called = [];
  fut.add_done_callback((each) => called.push(each === fut));
  a.set_result(1);
  b.cancel();
  await settle();
  ok(fut.done());
  equal(called, [true]);
  ok(!fut.cancelled());
  ok(fut.exception() instanceof asyncio.CancelledError);
  c.set_result(3);
  d.cancel();
  e.set_exception(new RuntimeError());
  e.exception();
});
test("FutureGatherTests.test_result_exception_one_cancellation", async () => {
  const [a, b, c, d, e, f] = futures(6);
  const fut = asyncio.gather(a, b, c, d, e, f, { return_exceptions: true });
  const called = [];
  fut.add_done_callback((each) => called.push(each === fut));
  const [error1, error2] = [new ZeroDivisionError(), new RuntimeError()];
  a.set_result(1);
  b.set_exception(error1);
  c.cancel();
  await settle();
  ok(!fut.done());
  d.set_result(3);
  e.cancel();
  f.set_exception(error2);
  const results = await fut;
  ok(results[2] instanceof asyncio.CancelledError && results[4] instanceof asyncio.CancelledError);
  ok(results[1] === error1 && results[5] === error2);
  equal([results[0], results[3]], [1, 3]);
  await settle();
  equal(called, [true]);
});
test("CoroutineGatherTests.test_constructor_without_loop", () => {
  const [one, two] = [give("abc"), give("abc")];
  raises(
    RuntimeError,
    () => asyncio.gather(one, two),
    "There is no current event loop in thread 'MainThread'.",
  );
  one.close();
  two.close();
});
test("CoroutineGatherTests.test_constructor_use_running_loop", () => {
  const loop = asyncio.new_event_loop();
  const fut = loop.run_until_complete((async () => [asyncio.gather(give("abc"), give("abc"))])())[0];
  ok(fut.get_loop() === loop);
  equal(loop.run_until_complete(fut), ["abc", "abc"]);
  loop.close();
});
test("CoroutineGatherTests.test_constructor_use_global_loop", () => {
  const loop = asyncio.new_event_loop();
  asyncio.set_event_loop(loop);
  const fut = asyncio.gather(give("abc"), give("abc"));
  ok(fut.get_loop() === loop);
  equal(loop.run_until_complete(fut), ["abc", "abc"]);
  asyncio.set_event_loop(null);
  loop.close();
});
test("CoroutineGatherTests.test_duplicate_coroutines", async () => {
  const c = give("abc");
  const fut = asyncio.gather(c, c, give("def"), c);
  await settle();
  equal(fut.result(), ["abc", "abc", "def", "abc"]);
});
test("CoroutineGatherTests.test_cancellation_broadcast", async () => {
  let proof = 0;
  let gatherer = null;
  const [waiter] = futures(1);
  const inner = async () => {
    await waiter;
    proof += 1;
  };
  const [child1, child2] = [asyncio.create_task(inner()), asyncio.create_task(inner())];
  const outer = async () => {
    gatherer = asyncio.gather(child1, child2);
    await gatherer;
    proof += 100;
  };
  const task = asyncio.create_task(outer());
  await briefly();
  ok(task.cancel());
  await rejects(asyncio.CancelledError, task);
  ok(!gatherer.cancel());
  ok(waiter.cancelled() && child1.cancelled() && child2.cancelled());
  await briefly();
  equal(proof, 0);
});
test("CoroutineGatherTests.test_exception_marking", async () => {
  const [a, b] = futures(2);
  const inner = async (future) => {
    await future;
    throw new RuntimeError("should not be ignored");
  };
  const task = asyncio.create_task((async () => await asyncio.gather(inner(a), inner(b)))());
  await briefly(2);
  a.set_result(null);
  await settle();
  b.set_result(null);
  await settle();
  // The second error counts as seen: nothing says "never retrieved".
  ok(task.exception() instanceof RuntimeError);
});
test("CoroutineGatherTests.test_issue46672", async () => {
  const seen = [];
  asyncio.get_running_loop().set_exception_handler((_loop, context) => seen.push(context.message));
  await fails(TypeError, async () => asyncio.gather(give("abc"), {}));
  await settle();
  equal(seen, []);
});
test("BaseTaskTests.test_cancel_gather_1", async () => {
  const [fut] = futures(1);
  const gathering = asyncio.gather(waitFor(fut));
  let accepted = null;
  await briefly();
  fut.add_done_callback(() => (accepted = gathering.cancel()));
  fut.set_result(42);
  await gathering;
  // Its child was about to be done: it refuses.
  equal(accepted, false);
  ok(!gathering.cancelled());
  equal(gathering.result(), [42]);
});
test("BaseTaskTests.test_cancel_gather_2", async () => {
  for (const [given, expected] of [
    [[], []],
    [[null], []],
    [["my message"], ["my message"]],
    [[5], [5]],
  ]) {
    const body = async () => {
      for (let time = 0; time < 1; time += 0.05) {
        await asyncio.gather(asyncio.sleep(0.05), { return_exceptions: true });
      }
    };
    const task = asyncio.create_task(body());
    await asyncio.sleep(0.2);
    task.cancel(...given);
    const error = await rejects(asyncio.CancelledError, task);
    equal([...error.args], expected);
    equal(error.cause, undefined);
  }
});
test("BaseTaskTests.test_gather_does_not_add_callback_to_outer", async () => {
  const outer = asyncio.gather(asyncio.sleep(0), asyncio.sleep(0));
  equal(repr(outer), "<_GatheringFuture pending>");
  await outer;
});

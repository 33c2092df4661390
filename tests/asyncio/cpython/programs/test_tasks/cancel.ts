import asyncio from "asyncio";
import { briefly, equal, ok, raises, rejects, test, unless } from "../unittest";

const future = () => asyncio.get_running_loop().create_future();
const waitFor = async (awaited, result = null) => {
  await awaited;
  return result;
};
/** What `cancel` is called with, and the arguments of the CancelledError that comes of it. */
const messages = [
  [[], []],
  [[null], []],
  [["my message"], ["my message"]],
  [[5], [5]],
];
const isCancelledFor = async (task) => {
  await rejects(asyncio.CancelledError, task);
  equal([task.done(), task.cancelled(), task.cancel()], [true, true, false]);
};

test("BaseTaskTests.test_task_cancel_message_getter", async () => {
  const task = asyncio.create_task(briefly());
  task.cancel("my message");
  const error = await rejects(asyncio.CancelledError, task);
  equal([...error.args], ["my message"]);
});
test("BaseTaskTests.test_task_cancel_message_setter", async () => {
  // CPython's test sets a private attribute; a second cancel is what sets the message again.
  const task = asyncio.create_task(briefly());
  task.cancel("my message");
  task.cancel("my new message");
  const error = await rejects(asyncio.CancelledError, task);
  equal([...error.args], ["my new message"]);
});
test("BaseTaskTests.test_cancelling", () => {
  const loop = asyncio.new_event_loop();
  const task = loop.create_task(asyncio.sleep(10));
  equal(task.cancelling(), 0);
  ok(!repr(task).includes(" cancelling "));
  ok(task.cancel());
  equal(task.cancelling(), 1);
  ok(repr(task).includes(" cancelling "));
  ok(task.cancel());
  raises(asyncio.CancelledError, () => loop.run_until_complete(task));
  loop.close();
});
test("BaseTaskTests.test_uncancel_basic", async () => {
  const body = async () => {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      unless(error, asyncio.CancelledError);
      asyncio.current_task().uncancel();
      await asyncio.sleep(10);
    }
  };
  const task = asyncio.create_task(body());
  await asyncio.sleep(0.01);
  ok(task.cancel());
  ok(repr(task).includes(" cancelling "));
  equal([task.cancelling(), task.cancelled()], [1, false]);
  await asyncio.sleep(0.01);
  ok(!repr(task).includes(" cancelling "));
  equal([task.cancelling(), task.cancelled()], [0, false]);
  ok(task.cancel());
  equal([task.cancelling(), task.cancelled()], [1, false]);
  await rejects(asyncio.CancelledError, task);
  equal([task.cancelled(), task.done()], [true, true]);
  task.uncancel();
  equal([task.cancelled(), task.done()], [true, true]);
});
test("BaseTaskTests.test_uncancel_structured_blocks", async () => {
  // A timeout made by hand: it cancels, and takes its own cancel back.
  const request = async (sleep, timeout) => {
    const task = asyncio.current_task();
    let timedOut = false;
    let finished = false;
    const handle = task.get_loop().call_later(timeout, () => {
      timedOut = true;
      task.cancel();
    });
    try {
      try {
        await asyncio.sleep(sleep);
        finished = true;
        handle.cancel();
      } catch (error) {
        handle.cancel();
        if (timedOut && task.uncancel() === 0 && error instanceof asyncio.CancelledError)
          throw new TimeoutError();
        throw error;
      }
    } catch (error) {
      unless(error, TimeoutError);
      ok(timedOut);
    }
    await asyncio.sleep(0);
    return [timedOut, finished, "outer code reached"];
  };
  const slow = asyncio.create_task(request(10, 0.1));
  equal(await slow, [true, false, "outer code reached"]);
  equal(slow.cancelling(), 0);
  const quick = asyncio.create_task(request(0, 10));
  equal(await quick, [false, true, "outer code reached"]);
  equal(quick.cancelling(), 0);
});
test("BaseTaskTests.test_uncancel_resets_must_cancel", async () => {
  const fut = future();
  const task = asyncio.create_task(waitFor(fut, 42));
  await briefly();
  fut.set_result(null);
  task.cancel();
  equal(task.cancelling(), 1);
  task.uncancel();
  equal(task.cancelling(), 0);
  equal(await task, 42);
});
test("BaseTaskTests.test_cancel", async () => {
  const task = asyncio.create_task(asyncio.sleep(10, 12));
  asyncio.get_running_loop().call_soon(() => task.cancel());
  await isCancelledFor(task);
  equal(asyncio.get_running_loop().time(), 0);
});

/** A cancelled task's error, got by `ask` after a wait, has the message it was cancelled with. */
const tellsTheMessage = (ask, settle) => async () => {
  for (const [given, expected] of messages) {
    const asking = async () => {
      const task = asyncio.create_task(asyncio.sleep(10));
      await briefly(settle);
      task.cancel(...given);
      await asyncio.wait([task]);
      ask(task);
    };
    const error = await rejects(asyncio.CancelledError, asyncio.create_task(asking()));
    equal([...error.args], expected);
    equal(error.cause, undefined);
  }
};
test(
  "BaseTaskTests.test_cancel_with_message_then_future_result",
  tellsTheMessage((task) => task.result(), 1),
);
test(
  "BaseTaskTests.test_cancel_with_message_then_future_exception",
  tellsTheMessage((task) => task.exception(), 1),
);
test(
  "BaseTaskTests.test_cancel_with_message_before_starting_task",
  tellsTheMessage((task) => task.exception(), 0),
);
test("BaseTaskTests.test_cancellation_exception_context", async () => {
  const started = future();
  const sleeper = async () => {
    started.set_result(null);
    await asyncio.sleep(10);
  };
  const body = async () => {
    const inner = asyncio.create_task(sleeper());
    await started;
    asyncio.get_running_loop().call_soon((message) => inner.cancel(message), "msg");
    try {
      await inner;
    } catch (error) {
      unless(error, asyncio.CancelledError);
      throw new ValueError("cancelled", { cause: error });
    }
  };
  const error = await rejects(ValueError, asyncio.create_task(body()));
  equal([...error.args], ["cancelled"]);
  ok(error.cause instanceof asyncio.CancelledError);
  equal([...error.cause.args], ["msg"]);
  equal(error.cause.cause, undefined);
});
test("BaseTaskTests.test_cancel_yield", async () => {
  const task = asyncio.create_task(waitFor(briefly(2), 12));
  await briefly();
  task.cancel();
  await isCancelledFor(task);
});
test("BaseTaskTests.test_cancel_inner_future", async () => {
  const f = future();
  const task = asyncio.create_task(waitFor(f, 12));
  await briefly();
  f.cancel();
  await rejects(asyncio.CancelledError, task);
  ok(f.cancelled() && task.cancelled());
});
test("BaseTaskTests.test_cancel_both_task_and_inner_future", async () => {
  const f = future();
  const task = asyncio.create_task(waitFor(f, 12));
  await briefly();
  f.cancel();
  task.cancel();
  await rejects(asyncio.CancelledError, task);
  ok(task.done() && f.cancelled() && task.cancelled());
});
test("BaseTaskTests.test_cancel_task_catching", async () => {
  const [fut1, fut2] = [future(), future()];
  const body = async () => {
    await fut1;
    try {
      await fut2;
    } catch (error) {
      unless(error, asyncio.CancelledError);
      return 42;
    }
  };
  const task = asyncio.create_task(body());
  await briefly();
  fut1.set_result(null);
  await briefly();
  task.cancel();
  ok(fut2.cancelled());
  equal(await task, 42);
  ok(!task.cancelled());
});
test("BaseTaskTests.test_cancel_task_ignoring", async () => {
  const [fut1, fut2, fut3] = [future(), future(), future()];
  const body = async () => {
    await fut1;
    try {
      await fut2;
    } catch (error) {
      unless(error, asyncio.CancelledError);
    }
    return await fut3;
  };
  const task = asyncio.create_task(body());
  const waitsFor = () => /wait_for=(<.*?>)/.exec(repr(task))?.[1];
  await briefly();
  equal(waitsFor(), "<Future pending cb=[Task.task_wakeup()]>");
  fut1.set_result(null);
  await briefly();
  task.cancel();
  ok(fut2.cancelled());
  await briefly();
  fut3.set_result(42);
  equal(await task, 42);
  ok(!fut3.cancelled() && !task.cancelled());
});
test("BaseTaskTests.test_cancel_current_task", async () => {
  let task = null;
  const body = async () => {
    task.cancel();
    equal(task.cancelled(), false);
    await asyncio.sleep(100);
  };
  task = asyncio.create_task(body());
  await isCancelledFor(task);
  equal(asyncio.get_running_loop().time(), 0);
});
test("BaseTaskTests.test_cancel_at_end", async () => {
  let task = null;
  const body = async () => {
    task.cancel();
    return 12;
  };
  task = asyncio.create_task(body());
  ok(!task.cancelled());
  await isCancelledFor(task);
});
test("BaseTaskTests.test_cancel_awaited_task", async () => {
  let task = null;
  let nested = null;
  const fut = future();
  const body = async () => {
    nested = asyncio.create_task(waitFor(fut));
    await briefly();
    task.cancel();
    await nested;
  };
  task = asyncio.create_task(body());
  await rejects(asyncio.CancelledError, task);
  ok(task.cancelled() && nested.cancelled() && fut.cancelled());
});
test("BaseTaskTests.test_yield_future_passes_cancel", async () => {
  let proof = 0;
  const waiter = future();
  const inner = async () => {
    try {
      await waiter;
    } catch (error) {
      proof += 1;
      throw error;
    }
  };
  const outer = async () => {
    try {
      await inner();
      proof += 10;
    } catch (error) {
      unless(error, asyncio.CancelledError);
      proof += 100;
    }
  };
  const task = asyncio.create_task(outer());
  await briefly();
  task.cancel();
  await task;
  equal(proof, 101);
  ok(waiter.cancelled());
});

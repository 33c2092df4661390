import asyncio from "asyncio";
import {
  briefly,
  equal,
  fails,
  listenToLog,
  matches,
  ok,
  raises,
  rejects,
  runBriefly,
  test,
  tracebackOf,
  unless,
} from "../unittest";

test("BaseTaskTests.test_sleep", async () => {
  const sleeper = async (seconds, arg) => {
    await asyncio.sleep(seconds / 2);
    return await asyncio.sleep(seconds / 2, arg);
  };
  const task = asyncio.create_task(sleeper(0.1, "yeah"));
  equal(await task, "yeah");
  equal(asyncio.get_running_loop().time(), 0.1);
});
test("BaseTaskTests.test_sleep_when_delay_is_nan", async () => {
  await rejects(ValueError, asyncio.create_task(asyncio.sleep(NaN)), "Invalid delay: NaN (not a number)");
});
test("BaseTaskTests.test_sleep_cancel", async () => {
  // CPython looks at the timer's handle: a timer that is still set would let time pass.
  const task = asyncio.create_task(asyncio.sleep(10, "yeah"));
  await briefly();
  task.cancel();
  await rejects(asyncio.CancelledError, task);
  await asyncio.sleep(1);
  equal(asyncio.get_running_loop().time(), 1);
});
test("BaseTaskTests.test_task_cancel_sleeping_task", async () => {
  const loop = asyncio.get_running_loop();
  const doit = async () => {
    const sleeper = asyncio.create_task(asyncio.sleep(5000));
    loop.call_later(0.1, () => sleeper.cancel());
    try {
      await sleeper;
    } catch (error) {
      unless(error, asyncio.CancelledError);
      return "cancelled";
    }
    return "slept in";
  };
  equal(await doit(), "cancelled");
  equal(loop.time(), 0.1);
});
test("BaseTaskTests.test_task_cancel_waiter_future", async () => {
  const fut = asyncio.get_running_loop().create_future();
  const task = asyncio.create_task((async () => await fut)());
  await briefly();
  ok(repr(task).includes(`wait_for=${repr(fut)}`));
  task.cancel();
  await briefly();
  await rejects(asyncio.CancelledError, task);
  ok(!repr(task).includes("wait_for="));
  ok(fut.cancelled());
});
test("BaseTaskTests.test_stop_while_run_in_complete", () => {
  const loop = asyncio.new_event_loop();
  let x = 0;
  const body = async () => {
    while (x < 10) {
      await asyncio.sleep(0.1);
      x += 1;
      if (x === 2) loop.stop();
    }
  };
  const task = loop.create_task(body());
  raises(RuntimeError, () => loop.run_until_complete(task), "Event loop stopped before Future completed.");
  ok(!task.done());
  equal(x, 2);
  equal(loop.time(), 0.2);
  task.cancel();
  raises(asyncio.CancelledError, () => loop.run_until_complete(task));
  loop.close();
});
test("BaseTaskTests.test_baseexception_during_cancel", () => {
  const loop = asyncio.new_event_loop();
  const exit = new SystemExit();
  const body = async () => {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      unless(error, asyncio.CancelledError);
      throw exit;
    }
  };
  const task = loop.create_task(body());
  runBriefly(loop);
  task.cancel();
  ok(!task.done());
  raises(SystemExit, () => runBriefly(loop));
  equal([task.done(), task.cancelled()], [true, false]);
  ok(task.exception() === exit);
  loop.close();
});
test("BaseTaskTests.test_tb_logger_not_called_after_cancel", () => {
  const logged = listenToLog();
  const loop = asyncio.new_event_loop();
  const fail = async () => {
    throw new TypeError();
  };
  const runner = async () => {
    const task = asyncio.create_task(fail());
    await asyncio.sleep(0.05);
    task.cancel();
  };
  loop.run_until_complete(runner());
  loop.close();
  equal(logged, []);
});

/** The error of a cancelled task shows where it stood, and where it was asked for. */
const showsBothLines = (ask) => async () => {
  const nested = async () => {
    await asyncio.sleep(10);
  };
  const outer = async () => {
    const task = asyncio.create_task(nested());
    await briefly();
    task.cancel();
    await ask(task);
  };
  const error = await fails(asyncio.CancelledError, async () => await asyncio.create_task(outer()));
  const text = tracebackOf(error);
  matches(text, /await asyncio\.sleep\(10\);/);
  matches(text, /await ask\(task\);/);
};
test(
  "BaseTaskTests.test_cancel_traceback_for_future_result",
  showsBothLines((task) => task),
);
test(
  "BaseTaskTests.test_cancel_traceback_for_future_exception",
  showsBothLines(async (task) => {
    await asyncio.wait([task]);
    task.exception();
  }),
);
test("BaseTaskTests.test_exception_traceback", async () => {
  const fail = async () => {
    throw new ZeroDivisionError("division by zero");
  };
  const task = asyncio.create_task(fail());
  await briefly();
  matches(tracebackOf(task.exception()), /, in fail\n {4}throw new ZeroDivisionError/);
});

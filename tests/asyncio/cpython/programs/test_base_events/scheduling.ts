import asyncio from "asyncio";
import { ThreadPoolExecutor } from "concurrent.futures";
import { equal, fails, matches, ok, raises, runBriefly, test } from "../unittest";

/** A loop of its own for a test that turns it by hand. */
const withLoop = (body) => () => {
  const loop = asyncio.new_event_loop();
  body(loop);
  if (!loop.is_closed()) loop.close();
};

/** Exactly one turn: Python's own idiom for it. */
function turn(loop) {
  loop.call_soon(() => loop.stop());
  loop.run_forever();
}

test(
  "BaseEventLoopTests.test_close",
  withLoop((loop) => {
    ok(!loop.is_closed());
    loop.close();
    ok(loop.is_closed());
    loop.close();
    loop.close();
    const future = loop.create_future();
    raises(RuntimeError, () => loop.run_forever(), "Event loop is closed");
    raises(RuntimeError, () => loop.run_until_complete(future), "Event loop is closed");
  }),
);
test(
  "BaseEventLoopTests.test__add_callback_handle",
  withLoop((loop) => {
    let called = 0;
    loop.call_soon(() => (called += 1));
    runBriefly(loop);
    equal(called, 1);
  }),
);
test(
  "BaseEventLoopTests.test__add_callback_cancelled_handle",
  withLoop((loop) => {
    let called = 0;
    const handle = loop.call_soon(() => (called += 1));
    handle.cancel();
    runBriefly(loop);
    equal(called, 0);
  }),
);
test(
  "BaseEventLoopTests.test_set_default_executor",
  withLoop((loop) => {
    class Dummy extends ThreadPoolExecutor {
      submit() {
        throw new NotImplementedError("cannot submit into a dummy executor");
      }
    }
    loop.set_default_executor(new Dummy());
    raises(
      NotImplementedError,
      () => loop.run_in_executor(null, () => 1),
      "cannot submit into a dummy executor",
    );
  }),
);
test(
  "BaseEventLoopTests.test_set_default_executor_error",
  withLoop((loop) => {
    raises(
      TypeError,
      () => loop.set_default_executor(new Map()),
      "executor must be ThreadPoolExecutor instance",
    );
  }),
);
test(
  "BaseEventLoopTests.test_call_soon",
  withLoop((loop) => {
    let called = 0;
    const cb = () => (called += 1);
    const handle = loop.call_soon(cb);
    ok(handle instanceof asyncio.Handle && !(handle instanceof asyncio.TimerHandle));
    equal(called, 0);
    runBriefly(loop);
    equal(called, 1);
  }),
);
test(
  "BaseEventLoopTests.test_call_soon_non_callable",
  withLoop((loop) => {
    loop.set_debug(true);
    raises(TypeError, () => loop.call_soon(1), "a callable object was expected by call_soon(), got 1");
  }),
);
test(
  "BaseEventLoopTests.test_call_later",
  withLoop((loop) => {
    let called = 0;
    const handle = loop.call_later(10, () => (called += 1));
    ok(handle instanceof asyncio.TimerHandle);
    runBriefly(loop);
    equal(called, 0);
    raises(TypeError, () => loop.call_later(null, () => null), "delay must not be None");
  }),
);
test(
  "BaseEventLoopTests.test_call_later_negative_delays",
  withLoop((loop) => {
    const calls = [];
    loop.call_later(-1, (arg) => calls.push(arg), "a");
    loop.call_later(-2, (arg) => calls.push(arg), "b");
    runBriefly(loop);
    equal(calls, ["b", "a"]);
  }),
);
test(
  "BaseEventLoopTests.test_time_and_call_at",
  withLoop((loop) => {
    const start = loop.time();
    loop.call_at(start + 0.1, () => loop.stop());
    loop.run_forever();
    equal(loop.time() - start, 0.1);
    raises(TypeError, () => loop.call_at(null, () => null), "when cannot be None");
  }),
);
test(
  "BaseEventLoopTests.test__run_once",
  withLoop((loop) => {
    const calls = [];
    const first = loop.call_later(5, () => calls.push("first"));
    loop.call_later(10, () => {
      calls.push("second");
      loop.stop();
    });
    first.cancel();
    loop.run_forever();
    // It did not wait for the one that was called off.
    equal(calls, ["second"]);
    equal(loop.time(), 10);
  }),
);
test(
  "BaseEventLoopTests.test_set_debug",
  withLoop((loop) => {
    loop.set_debug(true);
    equal(loop.get_debug(), true);
    loop.set_debug(false);
    equal(loop.get_debug(), false);
  }),
);
test(
  "BaseEventLoopTests.test__run_once_schedule_handle",
  withLoop((loop) => {
    const order = [];
    loop.call_at(loop.time() - 1, () => {
      order.push("timer");
      loop.call_soon(() => order.push("made by it"));
    });
    turn(loop);
    // What a callback makes ready waits for the next turn.
    equal(order, ["timer"]);
    turn(loop);
    equal(order, ["timer", "made by it"]);
  }),
);
test(
  "BaseEventLoopTests.test__run_once_cancelled_event_cleanup",
  withLoop((loop) => {
    // Many timers are called off, also behind one that is not: those left fire, in order, and no other.
    const fired = [];
    loop.call_later(3000, () => fired.push("blocking"));
    const add = (n, seconds, cancel) => {
      for (let i = 0; i < n; i += 1) {
        const handle = loop.call_later(seconds, () => fired.push(`${seconds} ${i}`));
        if (cancel) handle.cancel();
      }
    };
    add(2, 3600, true);
    add(2, 100, true);
    runBriefly(loop);
    add(3, 3601, false);
    add(51, 3600, true);
    add(100, 3602, true);
    runBriefly(loop);
    loop.call_later(4000, () => loop.stop());
    loop.run_forever();
    equal(fired, ["blocking", "3601 0", "3601 1", "3601 2"]);
    equal(loop.time(), 4000);
  }),
);
test(
  "BaseEventLoopTests.test_run_until_complete_type_error",
  withLoop((loop) => {
    raises(
      TypeError,
      () => loop.run_until_complete("blah"),
      "An asyncio.Future, a coroutine or an awaitable is required",
    );
  }),
);
test(
  "BaseEventLoopTests.test_run_until_complete_loop",
  withLoop((loop) => {
    const other = asyncio.new_event_loop();
    const future = loop.create_future();
    raises(
      ValueError,
      () => other.run_until_complete(future),
      "The future belongs to a different loop than the one specified as the loop argument",
    );
    other.close();
  }),
);
test(
  "BaseEventLoopTests.test_run_until_complete_loop_orphan_future_close_loop",
  withLoop((loop) => {
    class ShowStopper extends SystemExit {}
    loop.call_soon(() => {
      throw new ShowStopper();
    });
    raises(ShowStopper, () => loop.run_until_complete(asyncio.sleep(0.1)));
    // The first one's callback, which would stop the loop, is gone.
    loop.run_until_complete(asyncio.sleep(0.2));
    equal(loop.time(), 0.2);
  }),
);
test(
  "BaseEventLoopTests.test_run_once",
  withLoop((loop) => {
    let count = 0;
    loop.call_soon(() => (count += 1));
    loop.call_soon(() => loop.stop());
    loop.run_forever();
    equal(count, 1);
  }),
);
test(
  "BaseEventLoopTests.test_run_forever_pre_stopped",
  withLoop((loop) => {
    loop.call_later(10, () => null);
    loop.stop();
    loop.run_forever();
    // One turn, without waiting.
    equal(loop.time(), 0);
  }),
);
test(
  "BaseEventLoopTests.test_single_selecter_event_callback_after_stopping",
  withLoop((loop) => {
    // CPython's is about events of a selector; here, what another thread called is run once, however often the loop is stopped.
    let count = 0;
    loop.call_soon_threadsafe(() => (count += 1));
    for (const _ of [1, 2]) {
      loop.call_soon(() => loop.stop());
      loop.run_forever();
      equal(count, 1);
    }
  }),
);
test("BaseEventLoopTests.test_run_forever_keyboard_interrupt", () => {
  const loop = asyncio.new_event_loop();
  const seen = [];
  loop.set_exception_handler((_loop, context) => seen.push(context.message));
  const interrupt = async () => {
    throw new KeyboardInterrupt();
  };
  raises(KeyboardInterrupt, () => loop.run_until_complete(interrupt()));
  loop.close();
  equal(seen, []);
});
test(
  "BaseEventLoopTests.test_run_until_complete_baseexception",
  withLoop((loop) => {
    const interrupt = async () => {
      throw new KeyboardInterrupt();
    };
    raises(KeyboardInterrupt, () => loop.run_until_complete(interrupt()));
    // No stop is left over from it: the loop turns twice.
    let called = false;
    loop.call_soon(() => {
      loop.call_soon(() => {
        loop.stop();
        called = true;
      });
    });
    loop.run_forever();
    ok(called);
  }),
);
test("RunningLoopTests.test_running_loop_within_a_loop", () => {
  const [loop, outer] = [asyncio.new_event_loop(), asyncio.new_event_loop()];
  const runner = async () => {
    loop.run_forever();
  };
  raises(
    RuntimeError,
    () => outer.run_until_complete(runner()),
    "Cannot run the event loop while another loop is running",
  );
  loop.close();
  outer.close();
});

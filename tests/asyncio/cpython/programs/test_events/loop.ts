import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import time from "time";
import { equal, expectWarnings, ok, raises, test } from "../unittest";

const withLoop = (body) => () => {
  const loop = asyncio.new_event_loop();
  body(loop);
  if (loop.is_closed()) return;
  loop.run_until_complete(loop.shutdown_default_executor());
  loop.close();
};

test(
  "EventLoopTestsMixin.test_run_until_complete_nesting",
  withLoop((loop) => {
    expectWarnings(/RuntimeWarning: coroutine '\S*coro1' was never awaited/);
    const coro1 = async () => {
      await asyncio.sleep(0);
    };
    const coro2 = async () => {
      ok(loop.is_running());
      loop.run_until_complete(coro1());
    };
    raises(RuntimeError, () => loop.run_until_complete(coro2()), "This event loop is already running");
  }),
);
test(
  "EventLoopTestsMixin.test_run_until_complete",
  withLoop((loop) => {
    const start = loop.time();
    loop.run_until_complete(asyncio.sleep(0.1));
    equal(loop.time() - start, 0.1);
  }),
);
test(
  "EventLoopTestsMixin.test_run_until_complete_stopped",
  withLoop((loop) => {
    const stop = async () => {
      loop.stop();
      await asyncio.sleep(0.1);
    };
    raises(
      RuntimeError,
      () => loop.run_until_complete(stop()),
      "Event loop stopped before Future completed.",
    );
  }),
);
test(
  "EventLoopTestsMixin.test_call_later",
  withLoop((loop) => {
    const results = [];
    const callback = (arg) => {
      results.push(arg, loop.time());
      loop.stop();
    };
    loop.call_later(0.1, callback, "hello world");
    loop.run_forever();
    equal(results, ["hello world", 0.1]);
  }),
);
test(
  "EventLoopTestsMixin.test_call_soon",
  withLoop((loop) => {
    const results = [];
    const callback = (...args) => {
      results.push(args);
      loop.stop();
    };
    loop.call_soon(callback, "hello", "world");
    loop.run_forever();
    equal(results, [["hello", "world"]]);
  }),
);
test(
  "EventLoopTestsMixin.test_call_soon_threadsafe",
  withLoop((loop) => {
    const results = [];
    const callback = (arg) => {
      results.push(arg);
      if (results.length >= 2) loop.stop();
    };
    // The loop waits for nothing else: the thread's call wakes it.
    loop.run_in_executor(null, () => {
      time.sleep(0.5);
      loop.call_soon_threadsafe(callback, "hello");
      loop.call_soon_threadsafe(callback, "world");
    });
    loop.run_forever();
    equal(results, ["hello", "world"]);
    equal(loop.time(), 0.5);
  }),
);
test(
  "EventLoopTestsMixin.test_call_soon_threadsafe_handle_cancel_other_thread",
  withLoop((loop) => {
    const results = [];
    loop.run_in_executor(null, () => {
      const handle = loop.call_soon_threadsafe((arg) => results.push(arg), "hello");
      ok(handle instanceof asyncio.Handle);
      handle.cancel();
      ok(handle.cancelled());
      loop.call_soon_threadsafe(() => loop.stop());
    });
    loop.run_forever();
    equal(results, []);
  }),
);
test(
  "EventLoopTestsMixin.test_call_soon_threadsafe_handle_cancel_same_thread",
  withLoop((loop) => {
    const results = [];
    let handle = null;
    // It cancels itself while it runs: it runs to its end.
    const callback = (arg) => {
      handle.cancel();
      results.push(arg);
      loop.stop();
    };
    loop.run_in_executor(null, () => {
      handle = loop.call_soon_threadsafe(callback, "hello");
    });
    loop.run_forever();
    ok(handle.cancelled());
    equal(results, ["hello"]);
  }),
);
test(
  "EventLoopTestsMixin.test_call_soon_threadsafe_same_thread",
  withLoop((loop) => {
    const results = [];
    const callback = (arg) => {
      results.push(arg);
      if (results.length >= 2) loop.stop();
    };
    loop.call_soon_threadsafe(callback, "hello");
    loop.call_soon(callback, "world");
    loop.run_forever();
    equal(results, ["hello", "world"]);
  }),
);
test(
  "EventLoopTestsMixin.test_run_in_executor",
  withLoop((loop) => {
    const future = loop.run_in_executor(null, (arg) => [arg, repr(asyncio.current_task(loop))], "yo");
    equal(loop.run_until_complete(future), ["yo", "None"]);
  }),
);
test("EventLoopTestsMixin.test_run_in_executor_cancel", () => {
  const loop = asyncio.new_event_loop();
  const future = loop.run_in_executor(null, () => time.sleep(0.05));
  future.cancel();
  loop.run_until_complete(loop.shutdown_default_executor());
  loop.close();
  // What ends after the loop is closed tells nobody.
  let called = false;
  loop.call_soon = loop.call_soon_threadsafe = () => (called = true);
  time.sleep(0.4);
  ok(!called);
});
test(
  "EventLoopTestsMixin.test_timeout_rounding",
  withLoop((loop) => {
    // A sleep shorter than the clock's resolution takes no turn of waiting; time stands exactly where it should.
    const wait = async () => {
      for (const seconds of [1e-2, 1e-4, 1e-6, 1e-8, 1e-10]) await asyncio.sleep(seconds);
    };
    loop.run_until_complete(wait());
    ok(Math.abs(loop.time() - 0.01010101) < 1e-9);
  }),
);
test(
  "EventLoopTestsMixin.test_close_running_event_loop",
  withLoop((loop) => {
    const close = async () => {
      loop.close();
    };
    raises(RuntimeError, () => loop.run_until_complete(close()), "Cannot close a running event loop");
  }),
);
test(
  "EventLoopTestsMixin.test_close",
  withLoop((loop) => {
    loop.close();
    const func = () => false;
    const coro = asyncio.sleep(0);
    for (const call of [
      () => loop.run_forever(),
      () => loop.run_until_complete(loop.create_future()),
      () => loop.call_soon(func),
      () => loop.call_soon_threadsafe(func),
      () => loop.call_later(1, func),
      () => loop.call_at(loop.time(), func),
      () => loop.create_task(coro),
      () => loop.run_in_executor(null, func),
    ]) {
      raises(RuntimeError, call, "Event loop is closed");
    }
    coro.close();
  }),
);

test(
  "GetEventLoopTestsMixin.test_get_event_loop_new_process",
  withLoop((loop) => {
    const inProcess = () => {
      const own = asyncio.new_event_loop();
      asyncio.set_event_loop(own);
      const hello = async () => "hello";
      const result = own.run_until_complete(hello());
      asyncio.set_event_loop(null);
      own.close();
      return result;
    };
    const main = async () => {
      const pool = new ProcessPoolExecutor();
      const result = await loop.run_in_executor(pool, inProcess);
      pool.shutdown();
      return result;
    };
    equal(loop.run_until_complete(main()), "hello");
  }),
);
test("GetEventLoopTestsMixin.test_get_running_loop_already_running", async () => {
  const running = asyncio.get_running_loop();
  const loop = asyncio.new_event_loop();
  raises(RuntimeError, () => loop.run_forever(), "Cannot run the event loop while another loop is running");
  loop.close();
  ok(asyncio.get_running_loop() === running);
});
test(
  "GetEventLoopTestsMixin.test_get_event_loop_returns_running_loop2",
  withLoop((loop) => {
    const none = () =>
      raises(
        RuntimeError,
        () => asyncio.get_event_loop(),
        "There is no current event loop in thread 'MainThread'.",
      );
    none();
    asyncio.set_event_loop(null);
    none();
    const inside = async () => {
      ok(asyncio.get_event_loop() === loop);
      ok(asyncio.get_running_loop() === loop);
    };
    loop.run_until_complete(inside());
    asyncio.set_event_loop(loop);
    ok(asyncio.get_event_loop() === loop);
    asyncio.set_event_loop(null);
    none();
    raises(RuntimeError, () => asyncio.get_running_loop(), "no running event loop");
  }),
);
test("TestServer.test_get_loop", async () => {
  const server = await asyncio.start_server(() => null, "localhost", 8888);
  ok(server.get_loop() === asyncio.get_running_loop());
  server.close();
  await server.wait_closed();
});

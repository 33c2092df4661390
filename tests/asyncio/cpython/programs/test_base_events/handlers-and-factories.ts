import asyncio from "asyncio";
import time from "time";
import { equal, listenToLog, matches, ok, raises, runBriefly, test } from "../unittest";

const withLoop = (body) => () => {
  const loop = asyncio.new_event_loop();
  body(loop);
  if (!loop.is_closed()) loop.close();
};
function zero_error() {
  throw new ZeroDivisionError("division by zero");
}
const noop = async () => {};

test(
  "BaseEventLoopTests.test_default_exc_handler_callback",
  withLoop((loop) => {
    const logged = listenToLog();
    function zero_error_cb(future) {
      future.set_result(true);
      throw new ZeroDivisionError();
    }
    for (const schedule of [
      (...args) => loop.call_soon(...args),
      (...args) => loop.call_later(0.01, ...args),
    ]) {
      const future = loop.create_future();
      schedule(zero_error_cb, future);
      future.add_done_callback(() => loop.stop());
      loop.run_forever();
      matches(logged.pop(), /^ERROR Exception in callback .*zero_error_cb\(.*\n?.* ZeroDivisionError$/s);
    }
    equal(logged, []);
  }),
);
test("BaseEventLoopTests.test_default_exc_handler_coro", () => {
  const logged = listenToLog();
  const loop = asyncio.new_event_loop();
  const zero_error_coro = async () => {
    await asyncio.sleep(0.01);
    throw new ZeroDivisionError();
  };
  const task = asyncio.ensure_future(zero_error_coro(), { loop });
  task.add_done_callback(() => loop.stop());
  loop.run_forever();
  // CPython says it when the task is collected, here the loop does when it is closed.
  loop.close();
  equal(logged.length, 1);
  matches(
    logged[0],
    /^ERROR Task exception was never retrieved\nfuture: <Task finished.* ZeroDivisionError$/,
  );
});
test(
  "BaseEventLoopTests.test_set_exc_handler_invalid",
  withLoop((loop) => {
    raises(
      TypeError,
      () => loop.set_exception_handler("spam"),
      "A callable object or None is expected, got 'spam'",
    );
  }),
);
test(
  "BaseEventLoopTests.test_set_exc_handler_custom",
  withLoop((loop) => {
    const logged = listenToLog();
    loop.set_debug(true);
    const runLoop = () => {
      const handle = loop.call_soon(zero_error);
      runBriefly(loop);
      return handle;
    };
    equal(loop.get_exception_handler(), null);
    const seen = [];
    const handler = (own, context) => seen.push([own, context]);
    loop.set_exception_handler(handler);
    ok(loop.get_exception_handler() === handler);
    const handle = runLoop();
    equal(seen.length, 1);
    const [own, context] = seen[0];
    ok(own === loop);
    equal(Object.keys(context).sort(), ["exception", "handle", "message", "source_traceback"]);
    ok(context.exception instanceof ZeroDivisionError && context.handle === handle);
    matches(context.message, /^Exception in callback .*zero_error/);
    equal(
      logged.filter((line) => line.startsWith("ERROR")),
      [],
    );
    loop.set_exception_handler(null);
    runLoop();
    matches(
      logged.filter((line) => line.startsWith("ERROR"))[0],
      /^ERROR Exception in callback .*zero_error/,
    );
    equal(seen.length, 1);
  }),
);
test(
  "BaseEventLoopTests.test_set_exc_handler_broken",
  withLoop((loop) => {
    const logged = listenToLog();
    loop.set_exception_handler(() => {
      throw new AttributeError("spam");
    });
    loop.call_soon(zero_error);
    runBriefly(loop);
    equal(logged.length, 1);
    matches(logged[0], /^ERROR Unhandled error in exception handler\ncontext: \{.*\} AttributeError$/s);
  }),
);
test("BaseEventLoopTests.test_default_exc_handler_broken", () => {
  const logged = listenToLog();
  let seen = null;
  class Loop extends asyncio.EventLoop {
    default_exception_handler(context) {
      seen = context;
      throw new ValueError("spam");
    }
  }
  const loop = new Loop();
  loop.call_soon(zero_error);
  runBriefly(loop);
  equal(logged.splice(0), ["ERROR Exception in default exception handler ValueError"]);
  loop.set_exception_handler(() => {
    throw new ValueError("ham");
  });
  loop.call_soon(zero_error);
  runBriefly(loop);
  equal(logged.length, 1);
  matches(
    logged[0],
    /^ERROR Exception in default exception handler while handling an unexpected error in custom exception handler ValueError$/,
  );
  ok(seen.context.exception instanceof ZeroDivisionError);
  loop.close();
});
test(
  "BaseEventLoopTests.test_set_task_factory_invalid",
  withLoop((loop) => {
    raises(TypeError, () => loop.set_task_factory(1), "task factory must be a callable or None");
    equal(loop.get_task_factory(), null);
  }),
);
test(
  "BaseEventLoopTests.test_set_task_factory",
  withLoop((loop) => {
    class MyTask extends asyncio.Task {}
    const factory = (own, coro) => new MyTask(coro, { loop: own });
    equal(loop.get_task_factory(), null);
    loop.set_task_factory(factory);
    ok(loop.get_task_factory() === factory);
    const first = loop.create_task(noop());
    ok(first instanceof MyTask);
    loop.run_until_complete(first);
    loop.set_task_factory(null);
    equal(loop.get_task_factory(), null);
    const second = loop.create_task(noop());
    ok(second instanceof asyncio.Task && !(second instanceof MyTask));
    loop.run_until_complete(second);
  }),
);
test("BaseEventLoopTests.test_create_task", () => {
  class MyTask extends asyncio.Task {}
  class Loop extends asyncio.EventLoop {
    create_task(coro) {
      return new MyTask(coro, { loop: this });
    }
  }
  const loop = new Loop();
  const task = asyncio.ensure_future(noop(), { loop });
  ok(task instanceof MyTask);
  loop.run_until_complete(task);
  loop.close();
});
test("BaseEventLoopTests.test_create_task_error_closes_coro", () => {
  const loop = asyncio.new_event_loop();
  loop.close();
  // Nothing says that the coroutine was never awaited: it was closed.
  raises(RuntimeError, () => asyncio.ensure_future(noop(), { loop }), "Event loop is closed");
});
test(
  "BaseEventLoopTests.test_create_named_task_with_default_factory",
  withLoop((loop) => {
    const task = loop.create_task(noop(), { name: "test_task" });
    equal(task.get_name(), "test_task");
    loop.run_until_complete(task);
  }),
);
test(
  "BaseEventLoopTests.test_create_named_task_with_custom_factory",
  withLoop((loop) => {
    loop.set_task_factory((own, coro, keywords) => new asyncio.Task(coro, { loop: own, ...keywords }));
    const task = loop.create_task(noop(), { name: "test_task" });
    equal(task.get_name(), "test_task");
    loop.run_until_complete(task);
  }),
);
test(
  "BaseEventLoopWithSelectorTests.test_call_coroutine",
  withLoop((loop) => {
    loop.set_debug(true);
    const coro = noop();
    for (const callback of [noop, coro]) {
      const refused = (method, call) => raises(TypeError, call, `coroutines cannot be used with ${method}()`);
      refused("call_soon", () => loop.call_soon(callback));
      refused("call_soon_threadsafe", () => loop.call_soon_threadsafe(callback));
      refused("call_at", () => loop.call_later(60, callback));
      refused("call_at", () => loop.call_at(loop.time() + 60, callback));
      refused("run_in_executor", () => loop.run_until_complete(loop.run_in_executor(null, callback)));
    }
    coro.close();
  }),
);
test(
  "BaseEventLoopWithSelectorTests.test_log_slow_callbacks",
  withLoop((loop) => {
    const logged = listenToLog();
    const warnings = () => logged.splice(0).filter((line) => line.startsWith("WARNING"));
    loop.set_debug(true);
    loop.slow_callback_duration = 0.5;
    function stop_loop_cb(own) {
      time.sleep(0.6);
      own.stop();
    }
    const stop_loop_coro = async () => {
      time.sleep(0.7);
      loop.stop();
    };
    loop.call_soon(stop_loop_cb, loop);
    loop.run_forever();
    const [callback, ...more] = warnings();
    matches(callback, /^WARNING Executing <Handle.*stop_loop_cb.*> took 0\.600 seconds$/);
    equal(more, []);
    asyncio.ensure_future(stop_loop_coro(), { loop });
    loop.run_forever();
    matches(warnings()[0], /^WARNING Executing <Task.*stop_loop_coro.*> took 0\.700 seconds$/);
  }),
);

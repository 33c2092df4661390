import asyncio from "asyncio";
import { ContextVar, copy_context } from "contextvars";
import { equal, listenToLog, ok, raises, test } from "./unittest";

const required = "An asyncio.Future, a coroutine or an awaitable is required";

test("RunTests.test_asyncio_run_return", () => {
  async function main() {
    await asyncio.sleep(0);
    return 42;
  }
  equal(asyncio.run(main()), 42);
});
test("RunTests.test_asyncio_run_raises", () => {
  async function main() {
    await asyncio.sleep(0);
    throw new ValueError("spam");
  }
  raises(ValueError, () => asyncio.run(main()), "spam");
});
test("RunTests.test_asyncio_run_only_coro", () => {
  for (const one of [1, () => null]) raises(TypeError, () => asyncio.run(one), required);
});
test("RunTests.test_asyncio_run_debug", () => {
  async function main() {
    return asyncio.get_event_loop().get_debug();
  }
  equal(
    [false, true, null].map((debug) => asyncio.run(main(), { debug })),
    [false, true, false],
  );
});
test("RunTests.test_asyncio_run_from_running_loop", () => {
  async function main() {
    const coroutine = main();
    try {
      asyncio.run(coroutine);
    } finally {
      coroutine.close();
    }
  }
  raises(RuntimeError, () => asyncio.run(main()), "asyncio.run() cannot be called from a running event loop");
});
test("RunTests.test_asyncio_run_cancels_hanging_tasks", () => {
  let leftover = null;
  async function main() {
    leftover = asyncio.create_task(asyncio.sleep(0.1));
    return 123;
  }
  equal([asyncio.run(main()), leftover.done(), leftover.cancelled()], [123, true, true]);
});
test("RunTests.test_asyncio_run_reports_hanging_tasks_errors", () => {
  const seen = [];
  let task = null;
  async function leftover() {
    try {
      await asyncio.sleep(0.1);
    } catch {
      throw new ZeroDivisionError();
    }
  }
  async function main() {
    asyncio.get_running_loop().set_exception_handler((_, context) => seen.push(context));
    task = asyncio.create_task(leftover());
    return 123;
  }
  equal([asyncio.run(main()), task.done(), seen.length], [123, true, 1]);
  equal(Object.keys(seen[0]).sort(), ["exception", "message", "task"]);
  equal(seen[0].message, "unhandled exception during asyncio.run() shutdown");
  ok(seen[0].task === task && seen[0].exception instanceof ZeroDivisionError);
});
test("RunTests.test_asyncio_run_closes_gens_after_hanging_tasks_errors", () => {
  class FancyExit extends Error {}
  const log = [];
  let spinner = null;
  let lazyboy = null;
  async function* fidget() {
    try {
      while (true) {
        yield 1;
        await asyncio.sleep(1);
      }
    } finally {
      log.push("closed");
    }
  }
  async function spin() {
    spinner = fidget();
    try {
      for await (const _ of spinner) log.push("spins");
    } catch {
      throw new ZeroDivisionError();
    }
  }
  async function main() {
    asyncio.get_running_loop().set_exception_handler((_, context) => log.push(context.message));
    lazyboy = asyncio.create_task(spin());
    await asyncio.sleep(0);
    throw new FancyExit();
  }
  raises(FancyExit, () => asyncio.run(main()));
  ok(lazyboy.done());
  equal(log, ["spins", "closed", "unhandled exception during asyncio.run() shutdown"]);
});
test("RunTests.test_asyncio_run_set_event_loop", () => {
  async function main() {
    await asyncio.sleep(0);
    return asyncio.get_event_loop() === asyncio.get_running_loop();
  }
  // While it runs, its loop is the one that `get_event_loop()` gives; afterwards there is none.
  ok(asyncio.run(main()));
  raises(
    RuntimeError,
    () => asyncio.get_event_loop(),
    "There is no current event loop in thread 'MainThread'.",
  );
});
test("RunTests.test_asyncio_run_loop_factory", () => {
  const loop = asyncio.new_event_loop();
  const calls = [];
  function factory(...args) {
    calls.push(args);
    return loop;
  }
  async function main() {
    ok(asyncio.get_running_loop() === loop);
  }
  asyncio.run(main(), { loop_factory: factory });
  equal([calls, loop.is_closed()], [[[]], true]);
});
test("RunTests.test_loop_factory_default_event_loop", () => {
  async function main() {
    ok(asyncio.get_running_loop() instanceof asyncio.EventLoop);
  }
  asyncio.run(main(), { loop_factory: asyncio.EventLoop });
});

test("RunnerTests.test_non_debug", () => {
  using runner = new asyncio.Runner({ debug: false });
  equal(runner.get_loop().get_debug(), false);
});
test("RunnerTests.test_debug", () => {
  using runner = new asyncio.Runner({ debug: true });
  equal(runner.get_loop().get_debug(), true);
});
test("RunnerTests.test_custom_factory", () => {
  const loop = asyncio.new_event_loop();
  using runner = new asyncio.Runner({ loop_factory: () => loop });
  ok(runner.get_loop() === loop);
});
test("RunnerTests.test_run", () => {
  async function f() {
    await asyncio.sleep(0);
    return "done";
  }
  const runner = new asyncio.Runner();
  let loop = null;
  {
    using entered = runner;
    equal(entered.run(f()), "done");
    loop = entered.get_loop();
  }
  raises(RuntimeError, () => runner.get_loop(), "Runner is closed");
  ok(loop.is_closed());
});
test("RunnerTests.test_run_non_coro", () => {
  using runner = new asyncio.Runner();
  raises(TypeError, () => runner.run(123), required);
});
test("RunnerTests.test_run_future", () => {
  using runner = new asyncio.Runner();
  const future = runner.get_loop().create_future();
  future.set_result("done");
  equal(runner.run(future), "done");
});
test("RunnerTests.test_run_awaitable", () => {
  class MyAwaitable {
    __await__() {
      return MyAwaitable.run().__await__();
    }
    static async run() {
      return "done";
    }
  }
  using runner = new asyncio.Runner();
  equal(runner.run(new MyAwaitable()), "done");
});
test("RunnerTests.test_explicit_close", () => {
  const runner = new asyncio.Runner();
  const loop = runner.get_loop();
  runner.close();
  raises(RuntimeError, () => runner.get_loop(), "Runner is closed");
  ok(loop.is_closed());
});
test("RunnerTests.test_double_close", () => {
  const runner = new asyncio.Runner();
  const loop = runner.get_loop();
  runner.close();
  ok(loop.is_closed());
  runner.close();
  ok(loop.is_closed());
});
test("RunnerTests.test_second_with_block_raises", () => {
  const seen = [];
  async function f(arg) {
    seen.push(arg);
  }
  const runner = new asyncio.Runner();
  const runs = (arg) => {
    using _ = runner;
    runner.run(f(arg));
  };
  runs(1);
  raises(RuntimeError, () => runs(2), "Runner is closed");
  equal(seen, [1]);
});
test("RunnerTests.test_run_keeps_context", () => {
  const variable = new ContextVar("variable", { default: -1 });
  async function f(value) {
    const old = variable.get();
    await asyncio.sleep(0);
    variable.set(value);
    return old;
  }
  async function context() {
    return copy_context();
  }
  using runner = new asyncio.Runner();
  equal([runner.run(f(1)), runner.run(f(2))], [-1, 1]);
  equal([runner.run(context()).get(variable), variable.get()], [2, -1]);
});
test("RunnerTests.test_recursive_run", () => {
  using runner = new asyncio.Runner();
  const inner = (async () => {})();
  async function f() {
    runner.run(inner);
  }
  raises(RuntimeError, () => runner.run(f()), "Runner.run() cannot be called from a running event loop");
  inner.close(); // or it would be reported as never awaited
});
test("RunnerTests.test_set_event_loop_called_once", () => {
  async function looks() {
    return asyncio.get_event_loop();
  }
  const runner = new asyncio.Runner();
  const loops = [runner.run(looks()), asyncio.get_event_loop(), runner.run(looks())];
  ok(loops.every((loop) => loop === runner.get_loop()));
  // What the runner set is set once: a second run leaves alone what somebody else has set since.
  const other = asyncio.new_event_loop();
  asyncio.set_event_loop(other);
  runner.run(looks());
  ok(asyncio.get_event_loop() === other);
  asyncio.set_event_loop(null);
  other.close();
  runner.close();
});
test("RunnerTests.test_no_repr_is_call_on_the_task_result", () => {
  class MyResult {
    count = 0;
    toString() {
      this.count += 1;
      return "MyResult()";
    }
    __repr__() {
      return this.toString();
    }
  }
  async function gives() {
    return new MyResult();
  }
  using runner = new asyncio.Runner();
  equal(runner.run(gives()).count, 0);
});

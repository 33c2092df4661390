import asyncio from "asyncio";
import inspect from "inspect";
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
} from "../unittest";

const notmuch = async (value = "ok") => value;
const waitFor = async (awaited) => await awaited;

test("BaseTaskTests.test_other_loop_future", () => {
  const [loop, other] = [asyncio.new_event_loop(), asyncio.new_event_loop()];
  const error = raises(RuntimeError, () => loop.run_until_complete(waitFor(other.create_future())));
  matches(error.message, /^Task <Task .*> got Future <Future pending> attached to a different loop$/);
  other.close();
  loop.close();
});
test("BaseTaskTests.test_task_awaits_on_itself", () => {
  const loop = asyncio.new_event_loop();
  let task = null;
  task = asyncio.ensure_future((async () => await task)(), { loop });
  const error = raises(RuntimeError, () => loop.run_until_complete(task));
  matches(error.message, /^Task cannot await on itself: <Task /);
  loop.close();
});
test("BaseTaskTests.test_task_class", () => {
  const loop = asyncio.new_event_loop();
  const task = new asyncio.Task(notmuch(), { loop });
  loop.run_until_complete(task);
  ok(task.done() && task.get_loop() === loop);
  equal(task.result(), "ok");
  const other = asyncio.new_event_loop();
  const second = new asyncio.Task(notmuch(), { loop: other });
  ok(second.get_loop() === other);
  other.run_until_complete(second);
  other.close();
  loop.close();
});
test("BaseTaskTests.test_get_coro", () => {
  const loop = asyncio.new_event_loop();
  const coro = notmuch();
  const task = loop.create_task(coro);
  loop.run_until_complete(task);
  ok(task.get_coro() === coro);
  loop.close();
});
test("BaseTaskTests.test_get_stack", async () => {
  let task = null;
  const foo = async () => {
    await bar();
  };
  const bar = async () => {
    equal(
      task.get_stack({ limit: 1 }).map((frame) => frame.name),
      ["foo"],
    );
    let text = "";
    task.print_stack({ limit: 1, file: { write: (more) => (text += more) } });
    matches(text, /foo\(\) running/);
  };
  task = asyncio.ensure_future(foo());
  await task;
});
test("BaseTaskTests.test_task_basics", async () => {
  const inner1 = async () => 42;
  const inner2 = async () => 1000;
  const outer = async () => (await inner1()) + (await inner2());
  equal(await outer(), 1042);
});
test("BaseTaskTests.test_task_set_methods", async () => {
  const task = asyncio.create_task(notmuch("ko"));
  raises(RuntimeError, () => task.set_result("ok"), "Task does not support set_result operation");
  raises(
    RuntimeError,
    () => task.set_exception(new ValueError()),
    "Task does not support set_exception operation",
  );
  equal(await task, "ko");
});
test("BaseTaskTests.test_iscoroutinefunction", () => {
  ok(!inspect.iscoroutinefunction(() => null));
  ok(!inspect.iscoroutinefunction(function* () {}));
  ok(inspect.iscoroutinefunction(async () => null));
  ok(!inspect.iscoroutinefunction({}));
});
test("BaseTaskTests.test_coroutine_non_gen_function", async () => {
  const func = async () => "test";
  ok(inspect.iscoroutinefunction(func));
  const coro = func();
  ok(asyncio.iscoroutine(coro));
  equal(await coro, "test");
});
test("BaseTaskTests.test_coroutine_non_gen_function_return_future", async () => {
  const fut = asyncio.get_running_loop().create_future();
  const first = asyncio.create_task((async () => fut)());
  const second = asyncio.create_task((async () => void fut.set_result("test"))());
  // Returned as it is, not awaited.
  ok((await first) === fut);
  equal(await second, null);
});
test("BaseTaskTests.test_current_task", () => {
  const loop = asyncio.new_event_loop();
  equal(asyncio.current_task(loop), null);
  let task = null;
  const body = async () => {
    ok(asyncio.current_task(loop) === task);
    ok(asyncio.current_task(null) === task);
    ok(asyncio.current_task() === task);
  };
  task = loop.create_task(body());
  loop.run_until_complete(task);
  equal(asyncio.current_task(loop), null);
  loop.close();
});
test("BaseTaskTests.test_current_task_with_interleaving_tasks", async () => {
  const loop = asyncio.get_running_loop();
  const [fut1, fut2] = [loop.create_future(), loop.create_future()];
  const seen = [];
  const look = () => seen.push(asyncio.current_task().get_name());
  const coro1 = async () => {
    look();
    await fut1;
    look();
    fut2.set_result(true);
  };
  const coro2 = async () => {
    look();
    fut1.set_result(true);
    await fut2;
    look();
  };
  await asyncio.wait([
    asyncio.create_task(coro1(), { name: "one" }),
    asyncio.create_task(coro2(), { name: "two" }),
  ]);
  equal(seen, ["one", "two", "one", "two"]);
});
test("BaseCurrentLoopTests.test_current_task_no_running_loop", () => {
  const loop = asyncio.new_event_loop();
  equal(asyncio.current_task({ loop }), null);
  loop.close();
});
test("BaseCurrentLoopTests.test_current_task_no_running_loop_implicit", () => {
  raises(RuntimeError, () => asyncio.current_task(), "no running event loop");
});
test("BaseCurrentLoopTests.test_current_task_with_implicit_loop", () => {
  const loop = asyncio.new_event_loop();
  const body = async () => {
    const task = asyncio.current_task();
    ok(asyncio.current_task(loop) === task && asyncio.current_task(null) === task);
    return task;
  };
  const task = loop.create_task(body());
  ok(loop.run_until_complete(task) === task);
  equal(asyncio.current_task(loop), null);
  loop.close();
});
test("GenericTaskTests.test_future_subclass", () => {
  ok(asyncio.Task.prototype instanceof asyncio.Future);
});
test("BaseTaskTests.test_log_destroyed_pending_task", () => {
  // CPython's collector finds it; here, the loop does when it is closed.
  const loop = asyncio.new_event_loop();
  loop.set_debug(true);
  const seen = [];
  loop.set_exception_handler((_loop, context) => seen.push(context));
  const task = loop.create_task(waitFor(loop.create_future()));
  equal([...asyncio.all_tasks(loop)].length, 1);
  runBriefly(loop);
  loop.close();
  equal(seen.length, 1);
  equal(seen[0].message, "Task was destroyed but it is pending!");
  ok(seen[0].task === task);
  equal(Object.keys(seen[0]).sort(), ["message", "source_traceback", "task"]);
  equal(asyncio.all_tasks(loop).size, 0);
});
test("BaseTaskTests.test_create_task_with_noncoroutine", async () => {
  for (const _ of [1, 2]) {
    raises(TypeError, () => asyncio.create_task(123), "a coroutine was expected, got 123");
  }
});
test("BaseTaskTests.test_create_task_with_async_function", async () => {
  for (const _ of [1, 2]) {
    const task = asyncio.create_task(notmuch());
    ok(task instanceof asyncio.Task);
    await task;
  }
});
test("BaseTaskTests.test_bare_create_task", async () => {
  const task = asyncio.create_task(notmuch(1));
  ok(task instanceof asyncio.Task);
  equal(await task, 1);
});
test("BaseTaskTests.test_bare_create_named_task", async () => {
  const task = asyncio.create_task(notmuch(), { name: "No-op" });
  equal(task.get_name(), "No-op");
  await task;
});

/** A task's name as it sees it itself, before and after its first turn. */
const startTask = (keywords, expected) => async () => {
  let name = null;
  const look = async () => {
    name = asyncio.current_task().get_name();
    return 42;
  };
  const task = new asyncio.Task(look(), { name: "example", ...keywords });
  equal([task.done(), name], expected);
  equal(await task, 42);
  equal(name, "example");
};
test("BaseTaskTests.test_eager_start_true", startTask({ eager_start: true }, [true, "example"]));
test(
  "BaseTaskTests.test_eager_start_true_no_loop",
  startTask({ eager_start: true, loop: null }, [true, "example"]),
);
test("BaseTaskTests.test_eager_start_false", startTask({ eager_start: false }, [false, null]));

test("SleepTests.test_sleep_zero", async () => {
  let result = 0;
  const add = (n) => {
    result += n;
  };
  asyncio.get_running_loop().call_soon(add, 1);
  equal(result, 0);
  const num = await asyncio.sleep(0, { result: 10 });
  equal(result, 1);
  add(num);
  equal(result, 11);
});

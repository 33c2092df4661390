import asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { equal, ok, rejects, test } from "./unittest";

/** From now on, this loop starts tasks eagerly. */
function eager() {
  asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(asyncio.Task));
}

test("EagerTaskFactoryLoopTests.test_eager_task_factory_set", async () => {
  const factory = asyncio.create_eager_task_factory(asyncio.Task);
  const loop = asyncio.get_running_loop();
  loop.set_task_factory(factory);
  ok(loop.get_task_factory() === factory);
  const task = loop.create_task((async () => {})());
  ok(task instanceof asyncio.Task);
  await task;
});
test("EagerTaskFactoryLoopTests.test_await_future_during_eager_step", async () => {
  const loop = asyncio.get_running_loop();
  eager();
  const future = loop.create_future();
  async function sets() {
    future.set_result("my message");
  }
  ok(loop.create_task(sets()).done());
  equal(await future, "my message");
});
test("EagerTaskFactoryLoopTests.test_eager_completion", async () => {
  const loop = asyncio.get_running_loop();
  eager();
  const task = loop.create_task((async () => "hello")());
  ok(task.done());
  equal(await task, "hello");
});
test("EagerTaskFactoryLoopTests.test_block_after_eager_step", async () => {
  eager();
  async function waits() {
    await asyncio.sleep(0.1);
    return "finished after blocking";
  }
  const task = asyncio.create_task(waits());
  ok(!task.done());
  equal([await task, task.done(), asyncio.get_running_loop().time()], ["finished after blocking", true, 0.1]);
});
test("EagerTaskFactoryLoopTests.test_cancellation_after_eager_completion", async () => {
  eager();
  const task = asyncio.create_task((async () => "finished without blocking")());
  equal([task.cancel(), task.cancelled(), await task], [false, false, "finished without blocking"]);
});
test("EagerTaskFactoryLoopTests.test_cancellation_after_eager_step_blocks", async () => {
  eager();
  const task = asyncio.create_task(asyncio.sleep(0.1));
  task.cancel("cancellation message");
  equal(task.cancelling(), 1);
  equal([...(await rejects(asyncio.CancelledError, task)).args], ["cancellation message"]);
});
test("EagerTaskFactoryLoopTests.test_current_task", async () => {
  eager();
  const outer = asyncio.current_task();
  const seen = [];
  async function looks() {
    seen.push(asyncio.current_task());
    await asyncio.sleep(0.1);
    seen.push(asyncio.current_task());
  }
  const task = asyncio.create_task(looks());
  ok(seen[0] === task && asyncio.current_task() === outer);
  await task;
  ok(seen[1] === task && asyncio.current_task() === outer);
});
test("EagerTaskFactoryLoopTests.test_all_tasks_with_eager_completion", async () => {
  eager();
  let seen = null;
  const task = asyncio.create_task((async () => void (seen = asyncio.all_tasks()))());
  equal([seen.has(task), asyncio.all_tasks().has(task)], [true, false]);
});
test("EagerTaskFactoryLoopTests.test_all_tasks_with_blocking", async () => {
  const loop = asyncio.get_running_loop();
  eager();
  const [first, second] = [loop.create_future(), loop.create_future()];
  let seen = null;
  async function waits() {
    seen = asyncio.all_tasks();
    await first;
    second.set_result(null);
  }
  const task = asyncio.create_task(waits());
  equal([seen.has(task), asyncio.all_tasks().has(task)], [true, true]);
  first.set_result(null);
  await second;
  ok(!asyncio.all_tasks().has(task));
});
test("EagerTaskFactoryLoopTests.test_context_vars", async () => {
  eager();
  const variable = new ContextVar("variable", { default: 0 });
  const seen = [];
  async function sets() {
    seen.push(variable.get());
    variable.set(2);
    seen.push(variable.get());
    await asyncio.sleep(0.1);
    seen.push(variable.get());
    variable.set(3);
    seen.push(variable.get());
  }
  variable.set(1);
  const task = asyncio.create_task(sets());
  // The first step has run, in the task's own context.
  equal([seen, variable.get()], [[1, 2], 1]);
  await task;
  equal([seen, variable.get()], [[1, 2, 2, 3], 1]);
});
test("EagerTaskFactoryLoopTests.test_eager_start_false", async () => {
  eager();
  let name = null;
  async function looks() {
    name = asyncio.current_task().get_name();
  }
  const task = asyncio.get_running_loop().create_task(looks(), { eager_start: false, name: "example" });
  equal([task.done(), name], [false, null]);
  await task;
  equal(name, "example");
});
test("CEagerTaskFactoryLoopTests.test_issue122332", async () => {
  eager();
  const task = asyncio.create_task((async () => {})());
  await task;
  equal(task.get_coro(), null);
});
test("CEagerTaskFactoryLoopTests.test_name", async () => {
  eager();
  let name = null;
  async function looks() {
    name = asyncio.current_task().get_name();
  }
  const task = asyncio.create_task(looks(), { name: "test name" });
  equal([name, task.get_name()], ["test name", "test name"]);
});
test("DefaultTaskFactoryEagerStart.test_eager_start_true_with_default_factory", async () => {
  let name = null;
  async function looks() {
    name = asyncio.current_task().get_name();
  }
  const task = asyncio.get_running_loop().create_task(looks(), { eager_start: true, name: "example" });
  equal([task.done(), name], [true, "example"]);
  await task;
});

/** How many tasks a coroutine costs that have to wait for their turn: with a usual factory, and with an eager one. */
function tasksOf(work) {
  return [false, true].map((eager) => {
    let count = 0;
    function counts(coroutine, keywords) {
      if (!keywords.eager_start) count += 1;
      return new asyncio.Task(coroutine, keywords);
    }
    const loop = asyncio.new_event_loop();
    loop.set_task_factory(
      eager
        ? asyncio.create_eager_task_factory(counts)
        : (loop, coroutine, keywords) => counts(coroutine, { ...keywords, loop }),
    );
    // As CPython's test does: the loop does not run yet, so the outermost is counted only where its factory is asked so.
    loop.run_until_complete(work());
    loop.close();
    return count;
  });
}
async function chain(depth) {
  return depth === 0 ? 0 : 1 + (await chain(depth - 1));
}
async function groups(width, depth) {
  if (depth === 0) return;
  await using tg = new asyncio.TaskGroup();
  for (let i = 0; i < width; i += 1) tg.create_task(groups(width, depth - 1));
}
async function gathers(width, depth) {
  if (depth === 0) return;
  await asyncio.gather(...Array.from({ length: width }, () => gathers(width, depth - 1)));
}
test("BaseTaskCountingTests.test_awaitables_chain", () =>
  equal(
    tasksOf(() => chain(100)),
    [1, 0],
  ));
test("BaseTaskCountingTests.test_recursive_taskgroups", () =>
  equal(
    tasksOf(() => groups(5, 4)),
    [781, 0],
  ));
test("BaseTaskCountingTests.test_recursive_gather", () =>
  equal(
    tasksOf(() => gathers(5, 4)),
    [781, 0],
  ));

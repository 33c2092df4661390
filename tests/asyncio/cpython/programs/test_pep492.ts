import asyncio from "asyncio";
import { equal, ok, rejects, raises, test } from "./unittest";

const primitives = () => [
  new asyncio.Lock(),
  new asyncio.Condition(),
  new asyncio.Semaphore(),
  new asyncio.BoundedSemaphore(),
];

test("LockTests.test_context_manager_async_with", async () => {
  for (const lock of primitives()) {
    await asyncio.sleep(0.01);
    ok(!lock.locked());
    {
      await using entered = await enter(lock);
      equal([entered, lock.locked()], [null, true]);
      await asyncio.sleep(0.01);
      ok(lock.locked());
    }
    ok(!lock.locked());
  }
});

test("LockTests.test_context_manager_with_await", async () => {
  for (const lock of primitives()) {
    const waits = async () => await lock;
    await rejects(TypeError, waits(), `'${lock.constructor.name}' object can't be awaited`);
    ok(!lock.locked());
  }
});

test("StreamReaderTests.test_readline", async () => {
  const stream = new asyncio.StreamReader();
  stream.feed_data(new TextEncoder().encode("line1\nline2\nline3"));
  stream.feed_eof();
  const lines = [];
  for await (const line of stream) lines.push(new TextDecoder().decode(line));
  equal(lines, ["line1\n", "line2\n", "line3"]);
});

test("CoroutineTests.test_iscoroutine", () => {
  async function foo() {}
  const coroutine = foo();
  equal([asyncio.iscoroutine(coroutine), asyncio.iscoroutine(foo)], [true, false]);
  coroutine.close();
});

test("CoroutineTests.test_iscoroutine_generator", () => {
  function* foo() {
    yield;
  }
  async function* agen() {
    yield;
  }
  equal([asyncio.iscoroutine(foo()), asyncio.iscoroutine(agen())], [false, false]);
});

test("CoroutineTests.test_async_def_coroutines", () => {
  async function bar() {
    return "spam";
  }
  async function foo() {
    return await bar();
  }
  const loop = asyncio.new_event_loop();
  const results = [loop.run_until_complete(foo())];
  loop.set_debug(true);
  results.push(loop.run_until_complete(foo()));
  loop.close();
  equal(results, ["spam", "spam"]);
});

test("CoroutineTests.test_task_print_stack", async () => {
  let task = null;
  async function foo() {
    equal(
      task.get_stack({ limit: 1 }).map((frame) => frame.name),
      ["foo"],
    );
  }
  task = asyncio.ensure_future(foo());
  await task;
});

test("CoroutineTests.test_double_await", () => {
  async function afunc() {
    await asyncio.sleep(0.1);
  }
  async function runner() {
    const coroutine = afunc();
    const task = asyncio.create_task(coroutine);
    try {
      await asyncio.sleep(0);
      await coroutine;
    } finally {
      task.cancel();
    }
  }
  for (const debug of [true, false]) {
    raises(RuntimeError, () => asyncio.run(runner(), { debug }), "coroutine is being awaited already");
  }
});

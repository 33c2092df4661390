import asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { equal, ok, rejects, test } from "./unittest";

function eager() {
  asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory);
}

test("EagerTaskFactoryLoopTests.test_eager_task_factory_set", async () => {
  eager();
  ok(asyncio.get_running_loop().get_task_factory() === asyncio.eager_task_factory);
});
test("EagerTaskFactoryLoopTests.test_await_future_during_eager_step", async () => {
  eager();
  const loop = asyncio.get_running_loop();
  const fut = loop.create_future();
  loop.call_soon(() => fut.set_result("ok"));
  const t = asyncio.create_task((async () => await fut)());
  ok(!t.done());
  equal(await t, "ok");
});
test("EagerTaskFactoryLoopTests.test_eager_completion", async () => {
  eager();
  const t = asyncio.create_task((async () => "hello")());
  ok(t.done());
  equal(await t, "hello");
});
test("EagerTaskFactoryLoopTests.test_block_after_eager_step", async () => {
  eager();
  const t = asyncio.create_task(
    (async () => {
      await asyncio.sleep(0.1);
      return "finished after blocking";
    })(),
  );
  ok(!t.done());
  equal(await t, "finished after blocking");
});
test("EagerTaskFactoryLoopTests.test_cancellation_after_eager_completion", async () => {
  eager();
  const t = asyncio.create_task((async () => "finished without blocking")());
  t.cancel();
  ok(!t.cancelled());
  equal(await t, "finished without blocking");
});
test("EagerTaskFactoryLoopTests.test_cancellation_after_eager_step_blocks", async () => {
  eager();
  const t = asyncio.create_task(asyncio.sleep(0.1));
  t.cancel("cancellation message");
  equal((await rejects(asyncio.CancelledError, t)).args, ["cancellation message"]);
});
test("EagerTaskFactoryLoopTests.test_current_task", async () => {
  eager();
  const outer = asyncio.current_task();
  let inner = null;
  const t = asyncio.create_task(
    (async () => {
      inner = asyncio.current_task();
    })(),
  );
  ok(inner === t && asyncio.current_task() === outer);
});
test("EagerTaskFactoryLoopTests.test_all_tasks_with_eager_completion", async () => {
  eager();
  let inside = null;
  asyncio.create_task(
    (async () => {
      inside = asyncio.all_tasks().size;
    })(),
  );
  equal([inside, asyncio.all_tasks().size], [2, 1]);
});
test("EagerTaskFactoryLoopTests.test_context_vars", async () => {
  eager();
  const cv = new ContextVar("cv", { default: 0 });
  const t = asyncio.create_task(
    (async () => {
      equal(cv.get(), 0);
      cv.set(2);
      await asyncio.sleep(0);
      equal(cv.get(), 2);
    })(),
  );
  ok(t !== null);
});
test("EagerTaskFactoryLoopTests.test_eager_start_true", async () => {
  const t = asyncio.create_task((async () => 1)(), { eager_start: true });
  ok(t.done());
});
test("EagerTaskFactoryLoopTests.test_eager_start_false", async () => {
  eager();
  const t = asyncio.create_task((async () => 1)(), { eager_start: false });
  ok(!t.done());
  await t;
});

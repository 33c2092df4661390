import asyncio from "asyncio";
import { equal, ok, raises, test } from "../unittest";

const notmuch = async () => "ok";

class Aw {
  constructor(coro) {
    this.coro = coro;
  }
  *__await__() {
    return yield* this.coro.__await__();
  }
}

test("BaseTaskTests.test_ensure_future_coroutine", () => {
  const loop = asyncio.new_event_loop();
  const finishes = (task) => {
    ok(task.get_loop() === loop);
    loop.run_until_complete(task);
    equal([task.done(), task.result()], [true, "ok"]);
  };
  finishes(asyncio.ensure_future(notmuch(), { loop }));
  const coro = notmuch();
  raises(
    RuntimeError,
    () => asyncio.ensure_future(coro),
    "There is no current event loop in thread 'MainThread'.",
  );
  coro.close();
  finishes(loop.run_until_complete((async () => [asyncio.ensure_future(notmuch())])())[0]);
  asyncio.set_event_loop(loop);
  finishes(asyncio.ensure_future(notmuch()));
  asyncio.set_event_loop(null);
  loop.close();
});

/** `ensure_future` gives back what is a future already, and refuses it for another loop. */
function givesBack(original, loop, result) {
  const same = asyncio.ensure_future(original);
  ok(same === original);
  equal(loop.run_until_complete(same), result);
  const other = asyncio.new_event_loop();
  raises(
    ValueError,
    () => asyncio.ensure_future(original, { loop: other }),
    "The future belongs to a different loop than the one specified as the loop argument",
  );
  other.close();
  ok(asyncio.ensure_future(original, { loop }) === original);
  loop.close();
}
test("BaseTaskTests.test_ensure_future_future", () => {
  const loop = asyncio.new_event_loop();
  const future = loop.create_future();
  future.set_result("ko");
  givesBack(future, loop, "ko");
});
test("BaseTaskTests.test_ensure_future_task", () => {
  const loop = asyncio.new_event_loop();
  givesBack(loop.create_task(notmuch()), loop, "ok");
});
test("BaseTaskTests.test_ensure_future_error_msg", () => {
  const [loop, other] = [asyncio.new_event_loop(), asyncio.new_event_loop()];
  raises(
    ValueError,
    () => asyncio.ensure_future(other.create_future(), { loop }),
    "The future belongs to a different loop than the one specified as the loop argument",
  );
  loop.close();
  other.close();
});
test("BaseTaskTests.test_ensure_future_awaitable", () => {
  const loop = asyncio.new_event_loop();
  const task = asyncio.ensure_future(new Aw(notmuch()), { loop });
  loop.run_until_complete(task);
  equal(task.result(), "ok");
  loop.close();
});
test("BaseTaskTests.test_ensure_future_task_awaitable", () => {
  const loop = asyncio.new_event_loop();
  const task = asyncio.ensure_future(new Aw(asyncio.sleep(0, { result: "ok" })), { loop });
  loop.run_until_complete(task);
  equal([task.done(), task.result()], [true, "ok"]);
  ok(asyncio.iscoroutine(task.get_coro()));
  loop.close();
});
test("BaseTaskTests.test_ensure_future_neither", () => {
  raises(
    TypeError,
    () => asyncio.ensure_future("ok"),
    "An asyncio.Future, a coroutine or an awaitable is required",
  );
});

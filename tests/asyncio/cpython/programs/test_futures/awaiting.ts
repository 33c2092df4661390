import asyncio from "asyncio";
import { equal, listenToLog, matches, ok, raises, runBriefly, test } from "../unittest";

test("BaseFutureTests.test_iter", () => {
  const loop = asyncio.new_event_loop();
  const future = loop.create_future();
  const iterator = future.__await__();
  iterator.next();
  raises(RuntimeError, () => iterator.next(), "await wasn't used with future");
  loop.close();
});

test("BaseFutureTests.test_future_stop_iteration_args", () => {
  const loop = asyncio.new_event_loop();
  const future = loop.create_future();
  future.set_result([1, 2]);
  const { done, value } = future.__await__().next();
  equal([done, value], [true, [1, 2]]);
  loop.close();
});

test("BaseFutureTests.test_futureiter_send_after_throw_no_crash", () => {
  const loop = asyncio.new_event_loop();
  const iterator = loop.create_future().__await__();
  iterator.next();
  raises(RuntimeError, () => iterator.throw(new RuntimeError()), "");
  equal(iterator.next().done, true);
  loop.close();
});

test("BaseFutureTests.test_futureiter_send_after_close_no_crash", () => {
  const loop = asyncio.new_event_loop();
  const iterator = loop.create_future().__await__();
  iterator.next();
  iterator.return();
  equal(iterator.next().done, true);
  loop.close();
});

/** What is logged about a future that was handed to `use` and then forgotten: ours looks when the loop closes. */
function logged(use, debug = false) {
  const lines = listenToLog();
  const loop = asyncio.new_event_loop();
  loop.set_debug(debug);
  use(loop.create_future());
  runBriefly(loop);
  loop.close();
  return lines.filter((line) => line.startsWith("ERROR"));
}

test("BaseFutureTests.test_tb_logger_abandoned", () =>
  equal(
    logged(() => {}),
    [],
  ));
test("BaseFutureTests.test_tb_logger_not_called_after_cancel", () =>
  equal(
    logged((future) => {
      future.set_exception(new Error());
      future.cancel();
    }),
    [],
  ));
test("BaseFutureTests.test_tb_logger_result_unretrieved", () =>
  equal(
    logged((future) => future.set_result(42)),
    [],
  ));
test("BaseFutureTests.test_tb_logger_result_retrieved", () =>
  equal(
    logged((future) => {
      future.set_result(42);
      future.result();
    }),
    [],
  ));
test("BaseFutureTests.test_tb_logger_exception_unretrieved", () =>
  equal(logged((future) => future.set_exception(new RuntimeError("boom"))).length, 1));
test("BaseFutureTests.test_tb_logger_exception_retrieved", () =>
  equal(
    logged((future) => {
      future.set_exception(new RuntimeError("boom"));
      future.exception();
    }),
    [],
  ));
test("BaseFutureTests.test_tb_logger_exception_result_retrieved", () =>
  equal(
    logged((future) => {
      future.set_exception(new RuntimeError("boom"));
      raises(RuntimeError, () => future.result(), "boom");
    }),
    [],
  ));

function neverRetrieved(debug) {
  const lines = logged((future) => future.set_exception(new MemoryError()), debug);
  equal(lines.length, 1);
  matches(
    lines[0],
    /^ERROR Future exception was never retrieved\nfuture: <Future finished exception=MemoryError\(\)/,
  );
  matches(lines[0], / MemoryError$/);
  equal(lines[0].includes("created at"), debug);
}
test("BaseFutureTests.test_future_exception_never_retrieved", () => neverRetrieved(false));
test("BaseFutureTests.test_future_exception_never_retrieved_debug", () => neverRetrieved(true));

test("BaseFutureTests.test_future_source_traceback", () => {
  const loop = asyncio.new_event_loop();
  loop.set_debug(true);
  let seen = null;
  loop.set_exception_handler((_, context) => (seen = context));
  function makesIt() {
    new asyncio.Future({ loop }).set_exception(new ValueError());
  }
  makesIt();
  loop.close();
  ok(Array.isArray(seen["source_traceback"]));
  equal(seen["source_traceback"].at(-1).name, "makesIt");
});

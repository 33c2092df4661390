import asyncio from "asyncio";
import { Future as ConcurrentFuture, ThreadPoolExecutor } from "concurrent.futures";
import { equal, ok, raises, runBriefly, test } from "../unittest";

const run = (arg) => arg;

test("BaseFutureTests.test_wrap_future", () => {
  const loop = asyncio.new_event_loop();
  const executor = new ThreadPoolExecutor(1);
  const future = asyncio.wrap_future(executor.submit(run, "oi"), { loop });
  ok(asyncio.isfuture(future));
  equal(loop.run_until_complete(future), "oi");
  executor.shutdown({ wait: true });
  loop.close();
});

test("BaseFutureTests.test_wrap_future_future", () => {
  const loop = asyncio.new_event_loop();
  const future = loop.create_future();
  ok(asyncio.wrap_future(future) === future);
  loop.close();
});

test("BaseFutureTests.test_wrap_future_without_loop", () => {
  const executor = new ThreadPoolExecutor(1);
  const future = executor.submit(run, "oi");
  raises(
    RuntimeError,
    () => asyncio.wrap_future(future),
    "There is no current event loop in thread 'MainThread'.",
  );
  executor.shutdown({ wait: true });
});

test("BaseFutureTests.test_wrap_future_use_running_loop", () => {
  const loop = asyncio.new_event_loop();
  const executor = new ThreadPoolExecutor(1);
  const source = executor.submit(run, "oi");
  const future = loop.run_until_complete((async () => asyncio.wrap_future(source))());
  ok(future.get_loop() === loop);
  executor.shutdown({ wait: true });
  loop.close();
});

test("BaseFutureTests.test_wrap_future_use_global_loop", () => {
  const loop = asyncio.new_event_loop();
  asyncio.set_event_loop(loop);
  const executor = new ThreadPoolExecutor(1);
  const future = asyncio.wrap_future(executor.submit(run, "oi"));
  ok(future.get_loop() === loop);
  executor.shutdown({ wait: true });
  asyncio.set_event_loop(null);
  loop.close();
});

test("BaseFutureTests.test_wrap_future_cancel", () => {
  const loop = asyncio.new_event_loop();
  const source = new ConcurrentFuture();
  const future = asyncio.wrap_future(source, { loop });
  future.cancel();
  ok(!source.cancelled());
  runBriefly(loop);
  equal([source.cancelled(), future.cancelled()], [true, true]);
  loop.close();
});

test("BaseFutureTests.test_wrap_future_cancel2", () => {
  const loop = asyncio.new_event_loop();
  const source = new ConcurrentFuture();
  const future = asyncio.wrap_future(source, { loop });
  source.set_result(42);
  future.cancel();
  runBriefly(loop);
  equal([source.cancelled(), source.result(), future.cancelled()], [false, 42, true]);
  loop.close();
});

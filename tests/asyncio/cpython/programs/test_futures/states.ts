import asyncio from "asyncio";
import { Future as ConcurrentFuture, InvalidStateError } from "concurrent.futures";
import { equal, matches, ok, raises, runBriefly, test } from "../unittest";

/** Runs the body with a loop of its own, and closes it. */
function withLoop(body) {
  const loop = asyncio.new_event_loop();
  try {
    body(loop);
  } finally {
    loop.close();
  }
}

function isDone(future) {
  ok(future.done());
  raises(asyncio.InvalidStateError, () => future.set_result(null), "invalid state");
  raises(asyncio.InvalidStateError, () => future.set_exception(new RuntimeError()), "invalid state");
  ok(!future.cancel());
}

test("BaseFutureTests.test_isfuture", () =>
  withLoop((loop) => {
    const future = loop.create_future();
    // What only looks like a future is none here: see the differences page.
    equal([asyncio.isfuture(future), asyncio.isfuture(new asyncio.Future({ loop }))], [true, true]);
    equal(
      [asyncio.Future, 1, null, {}, () => future].map((each) => asyncio.isfuture(each)),
      Array(5).fill(false),
    );
  }));

test("BaseFutureTests.test_initial_state", () =>
  withLoop((loop) => {
    const future = new asyncio.Future({ loop });
    equal([future.done(), future.cancelled()], [false, false]);
    future.cancel();
    equal([future.done(), future.cancelled()], [true, true]);
  }));

test("BaseFutureTests.test_constructor_without_loop", () => {
  raises(RuntimeError, () => new asyncio.Future(), "There is no current event loop in thread 'MainThread'.");
});

test("BaseFutureTests.test_constructor_use_running_loop", () =>
  withLoop((loop) => {
    const future = loop.run_until_complete((async () => new asyncio.Future())());
    ok(future.get_loop() === loop);
  }));

test("BaseFutureTests.test_constructor_use_global_loop", () =>
  withLoop((loop) => {
    asyncio.set_event_loop(loop);
    const future = new asyncio.Future();
    asyncio.set_event_loop(null);
    ok(future.get_loop() === loop);
  }));

test("BaseFutureTests.test_constructor_positional", () =>
  withLoop((loop) => {
    raises(TypeError, () => new asyncio.Future(42), "Future() takes no positional arguments");
    raises(TypeError, () => new asyncio.Future(loop), "Future() takes no positional arguments");
    raises(
      TypeError,
      () => new asyncio.Future({ lop: loop }),
      "Future() got an unexpected keyword argument 'lop'. Did you mean 'loop'?",
    );
  }));

test("BaseFutureTests.test_future_cancel_message_getter", () =>
  withLoop((loop) => {
    const future = loop.create_future();
    future.cancel("my message");
    const error = raises(asyncio.CancelledError, () => loop.run_until_complete(future));
    equal([...error.args], ["my message"]);
    equal([...raises(asyncio.CancelledError, () => future.result()).args], ["my message"]);
  }));

test("BaseFutureTests.test_cancel", () =>
  withLoop((loop) => {
    const future = loop.create_future();
    ok(future.cancel());
    ok(future.cancelled());
    raises(asyncio.CancelledError, () => future.result(), "");
    raises(asyncio.CancelledError, () => future.exception(), "");
    isDone(future);
  }));

test("BaseFutureTests.test_result", () =>
  withLoop((loop) => {
    const future = loop.create_future();
    raises(asyncio.InvalidStateError, () => future.result(), "Result is not set.");
    future.set_result(42);
    equal([future.cancelled(), future.result(), future.exception()], [false, 42, null]);
    isDone(future);
  }));

test("BaseFutureTests.test_exception", () =>
  withLoop((loop) => {
    const error = new RuntimeError();
    const future = loop.create_future();
    raises(asyncio.InvalidStateError, () => future.exception(), "Exception is not set.");
    future.set_exception(error);
    ok(!future.cancelled());
    ok(raises(RuntimeError, () => future.result()) === error);
    ok(future.exception() === error);
    isDone(future);
  }));

function cannotRaise(error) {
  withLoop((loop) => {
    const future = loop.create_future();
    future.set_exception(error);
    equal([future.done(), future.cancelled()], [true, false]);
    raises(RuntimeError, () => future.result());
    matches(String(future.exception().message), /^StopIteration .* cannot be raised into a Future$/);
    ok(future.exception().cause === error);
  });
}
test("BaseFutureTests.test_stop_iteration_exception", () => cannotRaise(new StopIteration()));
test("BaseFutureTests.test_stop_iteration_subclass_exception", () => {
  class MyStopIteration extends StopIteration {}
  cannotRaise(new MyStopIteration());
});

test("BaseFutureTests.test_exception_class", () =>
  withLoop((loop) => {
    const future = loop.create_future();
    future.set_exception(RuntimeError);
    const error = future.exception();
    ok(error instanceof RuntimeError && error === future.exception());
  }));

test("BaseFutureTests.test_yield_from_twice", () =>
  withLoop((loop) => {
    const future = loop.create_future();
    function* steps() {
      yield "A";
      const x = yield* future.__await__();
      yield ["B", x];
      const y = yield* future.__await__();
      yield ["C", y];
    }
    const generator = steps();
    equal(generator.next().value, "A");
    // The first time it waits: it hands the future out.
    ok(generator.next().value === future);
    future.set_result(42);
    equal(generator.next().value, ["B", 42]);
    // The second time it has the result already.
    equal(generator.next().value, ["C", 42]);
  }));

const fake = (future) => future;
function first() {}
function last() {}

test("BaseFutureTests.test_future_repr", () =>
  withLoop((loop) => {
    const make = () => new asyncio.Future({ loop });
    loop.set_debug(true);
    matches(repr(make()), /^<Future pending created at test_futures\/states.ts:\d+>$/);
    loop.set_debug(false);
    equal(String(make()), "<Future pending>");

    const cancelled = make();
    cancelled.cancel();
    equal(String(cancelled), "<Future cancelled>");
    const finished = make();
    finished.set_result(4);
    equal(String(finished), "<Future finished result=4>");
    const failed = make();
    failed.set_exception(new RuntimeError());
    equal(String(failed), "<Future finished exception=RuntimeError()>");
    failed.exception();

    const one = make();
    one.add_done_callback(fake);
    matches(repr(one), /^<Future pending cb=\[fake\(\) at [\w./]+:\d+\]>$/);
    one.cancel();
    equal(String(one), "<Future cancelled>");
    const two = make();
    two.add_done_callback(first);
    two.add_done_callback(last);
    matches(repr(two), /^<Future pending cb=\[first\(\) at [\w./]+:\d+, last\(\) at [\w./]+:\d+\]>$/);
    const many = make();
    many.add_done_callback(first);
    for (let i = 0; i < 8; i += 1) many.add_done_callback(fake);
    many.add_done_callback(last);
    matches(repr(many), /cb=\[first\(\) at [\w./]+:\d+, <8 more>, last\(\) at [\w./]+:\d+\]>$/);
  }));

/** What an asyncio future becomes that follows a future of a thread with this outcome. */
function copyOf(loop, finish) {
  const source = new ConcurrentFuture();
  finish(source);
  const copy = asyncio.wrap_future(source, { loop });
  runBriefly(loop);
  return copy;
}
// The state is copied where a future follows one of a thread; the function for it is private.
test("BaseFutureTests.test_copy_state", () =>
  withLoop((loop) => {
    equal(copyOf(loop, (source) => source.set_result(10)).result(), 10);
    const error = new RuntimeError("boom");
    const failed = copyOf(loop, (source) => source.set_exception(error));
    ok(raises(RuntimeError, () => failed.result()) === error);
    ok(copyOf(loop, (source) => source.cancel()).cancelled());
    // An error of the other module's becomes asyncio's of the same name.
    const other = copyOf(loop, (source) => source.set_exception(new InvalidStateError("why"))).exception();
    ok(other instanceof asyncio.InvalidStateError && !(other instanceof InvalidStateError));
    equal([...other.args], ["why"]);
  }));

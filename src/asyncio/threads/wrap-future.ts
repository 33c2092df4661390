/** From one kind of future to the other. Follows `_chain_future` of CPython's `asyncio/futures.py`. */
import { asCallback } from "../process/callbacks.ts";
import { CancelledError, InvalidStateError } from "../python/errors.ts";
import { type Future, isfuture } from "../coroutines/future.ts";
import type { EventLoop } from "../loop/loop.ts";
import { repr } from "../python/repr.ts";
import { currentLoop, state } from "../process/state.ts";
import { AssertionError } from "../python/errors.ts";
import {
  ConcurrentCancelledError,
  ConcurrentFuture,
  ConcurrentInvalidStateError,
} from "./concurrent-future.ts";

/**
 * A future of asyncio's for the result of work in another thread: `await asyncio.wrap_future(pool.submit(fn))`.
 * Cancelling it calls the work off, if it has not begun. Follows CPython's Lib/asyncio/futures.py.
 */
export function wrap_future<T>(
  future: ConcurrentFuture<T> | Future<T>,
  keywords?: { loop?: EventLoop | null },
): Future<T> {
  if (isfuture(future)) return future;
  if (!(future instanceof ConcurrentFuture)) {
    throw new AssertionError(`concurrent.futures.Future is expected, got ${repr(future)}`);
  }
  const loop = keywords?.loop ?? currentLoop();
  const result = loop.create_future<T>();
  result._waits = {
    kind: "thread",
    text: future._label === "" ? "work in a thread" : `${future._label} in a thread`,
  };
  followConcurrent(future, result);
  return result;
}

/** Copies the outcome of work in a thread to a future, and a cancellation the other way. */
function followConcurrent<T>(source: ConcurrentFuture<T>, target: Future<T>): void {
  const { _loop: loop } = target;
  const setState = asCallback("_chain_future.<locals>._set_state", "asyncio/futures.py:402", () => {
    if (target.cancelled()) return;
    if (source.cancelled()) target.cancel();
    else {
      const error = source.exception();
      if (error === null) target.set_result(source.result());
      else target.set_exception(toAsyncio(error));
    }
  });
  target.add_done_callback(
    asCallback("_chain_future.<locals>._call_check_cancel", "asyncio/futures.py:408", () => {
      if (target.cancelled()) source.cancel();
    }),
  );
  source.add_done_callback(() => {
    // Newer than 3.14.2: in the loop's own thread, at once.
    if (state.running === loop) setState();
    else if (!loop.is_closed()) loop.call_soon_threadsafe(setState);
  });
}

/** Copies the outcome of a task to the future that a thread waits for, and a cancellation the other way. */
export function followTask<T>(source: Future<T>, target: ConcurrentFuture<T>): void {
  target.add_done_callback(() => {
    if (target.cancelled()) source._loop.call_soon_threadsafe(() => source.cancel());
  });
  source.add_done_callback(
    asCallback("_chain_future.<locals>._call_set_state", "asyncio/futures.py:415", () => {
      if (source.cancelled()) target.cancel();
      if (!target.set_running_or_notify_cancel()) return;
      const error = source.exception();
      if (error === null) target.set_result(source.result());
      else target.set_exception(error);
    }),
  );
}

function toAsyncio(error: Error): Error {
  if (error instanceof ConcurrentCancelledError) return new CancelledError(...error.args);
  if (error instanceof ConcurrentInvalidStateError) return new InvalidStateError(...error.args);
  return error;
}

/** Waiting without passing a cancellation on. Follows `shield` of CPython's `asyncio/tasks.py`. */
import { makingFor } from "../process/maker.ts";
import { className } from "../python/peek.ts";
import { asCallback } from "../process/callbacks.ts";
import { type Awaitable, ensure_future } from "./ensure-future.ts";
import type { Future } from "../coroutines/future.ts";
import { Task } from "./task.ts";

/**
 * Waits for an awaitable and keeps cancellation away from it: if the task that awaits `shield(inner)` is cancelled, it
 * gets CancelledError, but `inner` goes on.
 *
 *     const task = asyncio.create_task(save());
 *     await asyncio.shield(task); // cancelling us does not cancel the saving
 *
 * Keep a reference to the inner task, to await it later. If `inner` is cancelled by somebody else, `shield` raises
 * CancelledError too. If it fails after the outer one was cancelled, the loop's exception handler is told.
 * Follows CPython's Lib/asyncio/tasks.py.
 */
export function shield<T>(arg: Awaitable<T>): Future<T> {
  const inner = makingFor("shield", () => ensure_future(arg));
  if (inner.done()) return inner;
  const { _loop: loop } = inner;
  const outer = loop.create_future<T>();
  outer._waits =
    inner instanceof Task
      ? { kind: "shield", text: () => `shield of ${inner.get_name()}`, tasks: () => [inner._number] }
      : { kind: "shield", text: "shield of a future" };

  const innerDone = asCallback("shield.<locals>._inner_done_callback", "asyncio/tasks.py:978", () => {
    if (outer.cancelled()) return;
    if (inner.cancelled()) {
      outer.cancel();
      return;
    }
    const error = inner.exception();
    if (error === null) outer.set_result(inner.result());
    else outer.set_exception(error);
  });
  const outerDone = asCallback("shield.<locals>._outer_done_callback", "asyncio/tasks.py:991", () => {
    if (inner.done()) return;
    inner.remove_done_callback(innerDone);
    // Once, however many shields there were.
    inner.remove_done_callback(logOnException);
    inner.add_done_callback(logOnException);
  });

  if (loop._currentTask !== null) {
    inner.add_done_callback(
      asCallback("shield.<locals>._clear_awaited_by_callback", "asyncio/tasks.py:975", () => undefined),
    );
  }
  inner.add_done_callback(innerDone);
  outer.add_done_callback(outerDone);
  return outer;
}

/** Nobody waits any more for the shielded one: its failure is not to be lost. */
const logOnException = asCallback("_log_on_exception", "asyncio/tasks.py:911", (future: Future) => {
  if (future.cancelled()) return;
  const error = future.exception();
  if (error === null) return;
  future._loop.call_exception_handler({
    message: `${className(error)} exception in shielded future`,
    exception: error,
    future,
  });
});

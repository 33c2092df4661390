/** Between the loop and other threads. Follows CPython's `asyncio/threads.py`, and `run_coroutine_threadsafe`. */
import { copy_context } from "../process/context.ts";
import { type Body, coroutine, type Coroutine, iscoroutine } from "../coroutines/coroutine.ts";
import { ensure_future } from "../tasks/ensure-future.ts";
import type { EventLoop } from "../loop/loop.ts";
import { get_running_loop } from "../process/running.ts";
import { asPythonError } from "../python/errors.ts";
import { asCallback } from "../process/callbacks.ts";
import { ConcurrentFuture } from "./concurrent-future.ts";
import { followTask } from "./wrap-future.ts";

/**
 * Runs a function that blocks in a thread of its own, and waits for its result without blocking the loop:
 * `const text = await asyncio.to_thread(read_file, "a.txt")`. It sees the context variables of the caller. Cancelling the
 * await does not stop the thread: nothing can. Follows CPython's Lib/asyncio/threads.py.
 */
export const to_thread = coroutine(
  "to_thread",
  "asyncio/threads.py:12",
  function* (func: (...args: never[]) => unknown, ...args: unknown[]): Body<unknown> {
    const loop = get_running_loop();
    const context = copy_context();
    const inContext = () => context.run(func as (...all: unknown[]) => unknown, ...args);
    if (typeof func === "function") Object.defineProperty(inContext, "name", { value: func.name });
    return yield loop.run_in_executor(null, inContext);
  },
) as <A extends unknown[], T>(func: (...args: A) => T, ...args: A) => Coroutine<T>;

/**
 * From another thread: has the loop run a coroutine. Gives a `concurrent.futures.Future`, whose `result()` waits, in
 * that thread, until the coroutine is done. Raises TypeError for anything but a coroutine.
 * Follows CPython's Lib/asyncio/tasks.py.
 */
export function run_coroutine_threadsafe<T>(coro: Coroutine<T>, loop: EventLoop): ConcurrentFuture<T> {
  if (!iscoroutine(coro)) throw new TypeError("A coroutine object is required");
  const future = new ConcurrentFuture<T>();
  future._label = `${(coro as Coroutine).__qualname__}()`;
  const callback = asCallback("run_coroutine_threadsafe.<locals>.callback", "asyncio/tasks.py:1017", () => {
    try {
      followTask(ensure_future<T>(coro, { loop }), future);
    } catch (error) {
      if (future.set_running_or_notify_cancel()) future.set_exception(asPythonError(error));
      throw error;
    }
  });
  loop.call_soon_threadsafe(callback);
  return future;
}

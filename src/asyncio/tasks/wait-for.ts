/** `wait_for`: waits for one thing, for so long and no longer. */
import { comparable, oneArgument } from "../python/arguments.ts";
import { asCallback } from "../process/callbacks.ts";
import { coroutine, type Coroutine } from "../coroutines/coroutine.ts";
import { CancelledError, TimeoutError } from "../python/errors.ts";
import { type Awaitable, ensure_future } from "./ensure-future.ts";
import type { Future } from "../coroutines/future.ts";
import { get_running_loop } from "../process/running.ts";
import { ENTER_AT_ONCE } from "../coroutines/at-once.ts";
import { timeout as makeTimeout } from "./timeouts.ts";

/** Cancels a future and waits until it is done; being cancelled oneself still works. */
export const cancelAndWait = coroutine(
  "_cancel_and_wait",
  "asyncio/tasks.py:557",
  function* (future: Future) {
    const waiter = get_running_loop().create_future();
    waiter._waits = { kind: "future", text: "what it cancelled to end" };
    const release = asCallback("_release_waiter", "asyncio/tasks.py:442", () => {
      if (!waiter.done()) waiter.set_result(null);
    });
    future.add_done_callback(release);
    try {
      future.cancel();
      yield waiter;
    } finally {
      future.remove_done_callback(release);
    }
    return null;
  },
);

/**
 * Waits for a coroutine, task or future, at most `timeout` seconds (null: no limit), and gives its result; when the time
 * is up, it is cancelled, and TimeoutError is raised. Await it: `await asyncio.wait_for(fetch(), 1.5)`, or
 * `{ timeout: 1.5 }`. A coroutine runs inside the calling task. Follows CPython's Lib/asyncio/tasks.py.
 */
export const wait_for = coroutine(
  "wait_for",
  "asyncio/tasks.py:456",
  function* (fut: Awaitable, timeout: number | { timeout: number | null } | null) {
    const seconds = oneArgument<number | null | undefined>(timeout, "timeout", undefined, "wait_for");
    if (seconds === undefined) {
      throw new TypeError("wait_for() missing 1 required positional argument: 'timeout'");
    }
    if (seconds !== null && comparable(seconds, "<=") <= 0) {
      const future = ensure_future(fut);
      if (future.done()) return future.result();
      yield cancelAndWait(future);
      try {
        return future.result();
      } catch (error) {
        if (error instanceof CancelledError) throw new TimeoutError({ cause: error });
        throw error;
      }
    }
    const limit = makeTimeout(seconds);
    limit[ENTER_AT_ONCE]();
    let result: unknown;
    try {
      result = yield fut;
    } catch (error) {
      limit._exit(error);
      throw error;
    }
    limit._exit(null);
    return result;
  },
) as <T>(fut: Awaitable<T>, timeout: number | { timeout: number | null } | null) => Coroutine<T>;

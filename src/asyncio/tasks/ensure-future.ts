/** `ensure_future`: a task of a coroutine, or the future itself. */
import { isAwaitableObject } from "../coroutines/awaitables.ts";
import { coroutine, type Coroutine, iscoroutine } from "../coroutines/coroutine.ts";
import { RuntimeError, ValueError, withHint } from "../python/errors.ts";
import { type Future, isfuture } from "../coroutines/future.ts";
import type { EventLoop } from "../loop/loop.ts";
import { get_event_loop } from "../process/running.ts";
import { whyNotAwaitable } from "../coroutines/awaitables.ts";
import { hintOf } from "../python/errors.ts";

/** What asyncio's functions take where they wait for something. */
export type Awaitable<T = unknown> =
  Coroutine<T> | Future<T> | { __await__(): Generator<unknown, T, unknown> };

export const wrapAwaitable = coroutine(
  "_wrap_awaitable",
  "asyncio/tasks.py:705",
  function* (awaitable: unknown) {
    return yield awaitable;
  },
);

/**
 * Gives a future or task back as it is; makes a task of a coroutine, in the given loop or the current one. For code that
 * takes either; to make a task, `create_task()` says it more plainly. Raises TypeError for what cannot be awaited, ValueError
 * for a future of another loop. Follows CPython's Lib/asyncio/tasks.py.
 */
export function ensure_future<T>(
  coro_or_future: Awaitable<T>,
  keywords?: { loop?: EventLoop | null },
): Future<T> {
  const loop = keywords?.loop ?? null;
  if (isfuture(coro_or_future)) {
    if (loop !== null && loop !== coro_or_future.get_loop()) {
      throw new ValueError(
        "The future belongs to a different loop than the one specified as the loop argument",
      );
    }
    return coro_or_future;
  }
  const given = iscoroutine(coro_or_future);
  const own = given ? coro_or_future : (wrap(coro_or_future) as Coroutine<T>);
  try {
    return (loop ?? get_event_loop()).create_task(own);
  } catch (error) {
    if (given && error instanceof RuntimeError) own.close();
    throw error;
  }
}

function wrap(value: unknown): Coroutine {
  if (isAwaitableObject(value)) return wrapAwaitable(value);
  throw futureRequired(value);
}

/** The refusal of something that is no awaitable. */
export function futureRequired(
  value: unknown,
  rightLine: (call: string) => string = (call) => call,
): TypeError {
  const error = new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  const hint = hintOf(whyNotAwaitable(value, rightLine));
  return hint === undefined ? error : withHint(error, hint);
}

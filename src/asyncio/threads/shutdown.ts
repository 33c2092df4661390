/** The end of the loop's own threads. Follows `shutdown_default_executor` of CPython's `asyncio/base_events.py`. */
import { ENTER_AT_ONCE } from "../coroutines/at-once.ts";
import { type Body, coroutine } from "../coroutines/coroutine.ts";
import { TimeoutError } from "../python/errors.ts";
import type { Future } from "../coroutines/future.ts";
import { setResultUnlessCancelled } from "../coroutines/set-result.ts";
import type { EventLoop } from "../loop/loop.ts";
import { hooks } from "../process/state.ts";
import { timeout as makeTimeout } from "../tasks/timeouts.ts";
import { warn } from "../process/warnings.ts";

export const shutdownDefaultExecutor = coroutine(
  "BaseEventLoop.shutdown_default_executor",
  "asyncio/base_events.py:595",
  function* (loop: EventLoop, timeout: number | null): Body<null> {
    loop._executorShutDown = true;
    const { _executor: executor } = loop;
    if (executor === null) return null;
    const future = loop.create_future();
    future._waits = { kind: "thread", text: "the loop's threads to end" };
    executor.shutdown(false);
    executor._whenIdle(() => {
      if (!loop.is_closed()) loop.call_soon_threadsafe(setResultUnlessCancelled, future, null);
    });
    try {
      yield* within(timeout, future);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      warn(
        "RuntimeWarning",
        `The executor did not finishing joining its threads within ${timeout ?? 0} seconds.`,
        hooks.at,
      );
    }
    return null;
  },
);

function* within(timeout: number | null, future: Future): Body<void> {
  const limit = makeTimeout(timeout);
  limit[ENTER_AT_ONCE]();
  try {
    yield future;
  } catch (error) {
    limit._exit(error);
    throw error;
  }
  limit._exit(null);
}

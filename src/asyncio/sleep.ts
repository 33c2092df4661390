/** `sleep`: suspends the task for some seconds of the loop's clock, and lets the others run. */
import { asCallback } from "./callbacks.ts";
import { coroutine } from "./coroutine.ts";
import { ValueError } from "./errors.ts";
import type { Future } from "./future.ts";
import { get_running_loop } from "./loop.ts";
import { TURN } from "./resume.ts";
import { state } from "./state.ts";

const setResultUnlessCancelled = asCallback(
  "_set_result_unless_cancelled",
  "asyncio/futures.py:309",
  (future: Future, result: unknown) => {
    if (!future.cancelled()) future.set_result(result);
  },
);

/**
 * Waits for `delay` seconds, then gives `result`: `await asyncio.sleep(1)`. Other tasks run meanwhile. `sleep(0)` lets
 * every other ready task take one step.
 */
export const sleep = coroutine(
  "sleep",
  "asyncio/tasks.py:687",
  function* (delay: number, result: unknown = null) {
    if (delay <= 0) {
      yield TURN;
      return result;
    }
    if (Number.isNaN(delay)) throw new ValueError("Invalid delay: NaN (not a number)");
    const loop = get_running_loop();
    const future = loop.create_future();
    const until = state.now + delay;
    future.waitKind = "timer";
    future.waitDetail = delay;
    future.waitUntil = until;
    const timer = loop.at(until, setResultUnlessCancelled, [future, result], state.context);
    try {
      return yield future;
    } finally {
      timer.cancel();
    }
  },
);

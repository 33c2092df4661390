/**
 * `sleep`: suspends the task for some seconds of the loop's clock, and lets the others run. Follows `sleep` of CPython's
 * `asyncio/tasks.py`.
 *
 * As a coroutine it is the generator `body`. But nearly always it is awaited directly, and then it needs no frame of its
 * own: the frame that awaits it waits for the timer's future (or gives the turn away), and cancelling the future stops
 * the timer. That saves half the cost of the commonest thing a program does.
 */
import { comparable } from "./arguments.ts";
import { asCallback } from "./callbacks.ts";
import { type Body, Coroutine, coroutineFunction, libraryCode, type Shortcut } from "./coroutine.ts";
import { ValueError } from "./errors.ts";
import type { Future } from "./future.ts";
import { takeKeywords } from "./keywords.ts";
import { get_running_loop } from "./loop.ts";
import { TURN } from "./resume.ts";
import { state } from "./state.ts";

const SLEEP = libraryCode("sleep", "asyncio/tasks.py:687");

const setResultUnlessCancelled = asCallback(
  "_set_result_unless_cancelled",
  "asyncio/futures.py:309",
  (future: Future, result: unknown) => {
    if (future.stage === 0) future.finishWith(result);
  },
);

/** A future that is done in `delay` seconds. */
function timerFuture(delay: number, result: unknown): Future {
  const loop = get_running_loop();
  const future = loop.create_future();
  future.waitKind = "timer";
  future.waitDetail = delay;
  future.timer = loop.at(state.now + delay, setResultUnlessCancelled, [future, result], state.context);
  return future;
}

class Sleep implements Shortcut {
  private readonly delay: number;
  private readonly result: unknown;
  private future: Future | null = null;

  constructor(delay: number, result: unknown) {
    this.delay = delay;
    this.result = result;
  }

  /** False for what has to raise, and for `sleep(0, result)`. */
  get isPlain(): boolean {
    if (typeof this.delay !== "number") return false;
    return this.delay > 0 || (this.delay <= 0 && this.result === null);
  }

  begin(): unknown {
    if (this.delay <= 0) return TURN;
    this.future = timerFuture(this.delay, this.result);
    return this.future;
  }

  get isUnderWay(): boolean {
    return this.future?.done() === false;
  }

  *body(): Body<unknown> {
    const delay = comparable(this.delay, "<=");
    if (delay <= 0) {
      yield TURN;
      return this.result;
    }
    if (Number.isNaN(delay)) throw new ValueError("Invalid delay: NaN (not a number)");
    const future = timerFuture(delay, this.result);
    try {
      return yield future;
    } finally {
      future.timer!.cancel();
    }
  }
}

/**
 * Waits for `delay` seconds, then gives `result`: `await asyncio.sleep(1)`. Other tasks run meanwhile. `sleep(0)` lets
 * every other ready task take one step. Follows CPython's Lib/asyncio/tasks.py.
 */
export const sleep = coroutineFunction(
  "sleep",
  <T = null>(delay: number, result: T | { result: T } | null = null): Coroutine<T> => {
    const keywords = takeKeywords(result, ["result"]);
    return new Coroutine<T>(
      null,
      SLEEP,
      null,
      new Sleep(delay, keywords === null ? result : keywords["result"]),
    );
  },
);

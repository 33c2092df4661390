/**
 * `sleep`: suspends the task for some seconds of the loop's clock, and lets the others run. Follows `sleep` of CPython's
 * `asyncio/tasks.py`.
 *
 * Nearly always it is awaited directly, and then it needs no frame of its own: the frame that awaits it waits for the
 * timer's future (or gives the turn away), and cancelling the future stops the timer.
 */
import { comparable } from "../python/arguments.ts";
import { isAwaitedHere, waitAtOnce } from "../coroutines/at-once.ts";
import { setResultUnlessCancelled } from "../coroutines/set-result.ts";
import { type Coroutine, machineCoroutine } from "../coroutines/coroutine.ts";
import { coroutineFunction, libraryCode } from "../process/library.ts";
import { ValueError } from "../python/errors.ts";
import { Future } from "../coroutines/future.ts";
import { TimerHandle } from "../clock/handles.ts";
import { checkCall, looksItself } from "../python/signatures/checked.ts";
import type { EventLoop } from "../loop/loop.ts";
import { get_running_loop } from "../process/running.ts";
import { give, Machine } from "../coroutines/machine.ts";
import { type ResumeWith, NEXT, TURN } from "../process/outcome.ts";
import { hooks, state } from "../process/state.ts";

const NO_ARGUMENTS: readonly unknown[] = [];

const SLEEP = libraryCode("sleep", "asyncio/tasks.py:687");

/** The timer of a sleep. Most timers are: it keeps no list of arguments, and makes one only for a text. */
class SleepTimer extends TimerHandle {
  private readonly future: Future;
  private readonly result: unknown;

  constructor(when: number, loop: EventLoop, future: Future, result: unknown) {
    super(when, setResultUnlessCancelled, NO_ARGUMENTS, loop, state.context);
    this.future = future;
    this.result = result;
  }

  /** As any handle's, without what can go wrong in a learner's callback. */
  override _run(): void {
    if (this._isCancelled) return;
    state.context = this._context;
    hooks.at = this._madeAt;
    if (state.observer !== null) this._traceRun(setResultUnlessCancelled);
    setResultUnlessCancelled(this.future, this.result);
  }

  override _argumentList(): readonly unknown[] {
    return this._isCancelled ? NO_ARGUMENTS : [this.future, this.result];
  }
}

// Its repr is any timer's.
Object.defineProperty(SleepTimer, "name", { value: "TimerHandle" });

/** A future that is done in `delay` seconds. */
function timerFuture(delay: number, result: unknown): Future {
  const loop = get_running_loop();
  const future = new Future(loop._keyword);
  future._waits = delay;
  const timer = new SleepTimer(state.now + delay, loop, future, result);
  loop._schedule(timer);
  future._timer = timer;
  return future;
}

class Sleep extends Machine {
  override readonly isDirect: boolean;
  private readonly delay: number;
  private readonly result: unknown;
  private future: Future | null = null;
  private hasBegun = false;

  constructor(delay: number, result: unknown) {
    super();
    this.delay = delay;
    this.result = result;
    // Not what has to raise, nor `sleep(0, result)`.
    this.isDirect = typeof delay === "number" && (delay > 0 || (delay <= 0 && result === null));
  }

  override begin(): unknown {
    if (this.delay <= 0) return TURN;
    this.future = timerFuture(this.delay, this.result);
    return this.future;
  }

  override get isUnderWay(): boolean {
    return this.future?.done() === false;
  }

  override close(): void {
    this.future?._timer!.cancel();
  }

  resume(mode: ResumeWith, value: unknown): unknown {
    if (mode !== NEXT) {
      this.close();
      throw value;
    }
    if (this.hasBegun) return give(this.result);
    this.hasBegun = true;
    const delay = comparable(this.delay, "<=");
    if (delay <= 0) return TURN;
    if (Number.isNaN(delay)) throw new ValueError("Invalid delay: NaN (not a number)");
    this.future = timerFuture(delay, this.result);
    return this.future;
  }
}

/** `sleep`, which looks at its own arguments: nearly every call gives a number, and nothing else. */
function sleepFor<T = null>(delay: number, result: T | { result: T } | null = null): Coroutine<T> {
  if (arguments.length === 1 && typeof delay === "number") {
    if (isAwaitedHere()) {
      if (delay <= 0) return waitAtOnce(TURN);
      if (delay > 0) return waitAtOnce(timerFuture(delay, result));
    }
    return machineCoroutine<T>(new Sleep(delay, result), SLEEP);
  }
  const [seconds, value = null] = checkCall("asyncio.sleep", arguments);
  return machineCoroutine<T>(new Sleep(seconds as number, value), SLEEP);
}
looksItself(sleepFor);

/**
 * Waits for `delay` seconds, then gives `result`: `await asyncio.sleep(1)`. Other tasks run meanwhile. `sleep(0)` lets
 * every other ready task take one step. Follows CPython's Lib/asyncio/tasks.py.
 */
export const sleep = coroutineFunction("sleep", sleepFor);

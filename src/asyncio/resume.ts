/**
 * Everything that can suspend stands here: `resume` runs a coroutine until it awaits something that is not done.
 *
 * A coroutine's body is a generator that yields what it awaits. `resume` looks at each:
 *   - a coroutine becomes the innermost frame and runs at once: no trip through the loop;
 *   - a future or task that is done gives its result at once, likewise;
 *   - a pending one, or a bare turn (`sleep(0)`), suspends: `resume` returns, and the task waits;
 *   - anything else is a TypeError, raised at that `await`.
 * When a frame returns or raises, the frame that awaits it goes on with the result or the error.
 *
 * Rejected: delegating with `yield*`, as Python's `yield from` once did. Each resume would walk down all frames, and a
 * chain 100 deep would cost 100 times as much; with explicit frames it costs the same as one (DESIGN.md, "Speed").
 */
import { Await } from "./asyncgen.ts";
import { toCoroutine, whyNotAwaitable } from "./awaitables.ts";
import { traceCallEnd } from "./calls.ts";
import { Coroutine, CREATED, DONE, RAW } from "./coroutine.ts";
import {
  CancelledError,
  RecursionError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  StopProgram,
  ValueError,
} from "./errors.ts";
import { FINISHED, Future, PENDING } from "./future.ts";
import { hooks, state } from "./state.ts";
import { recordFrame } from "./traceback.ts";

/** How a coroutine is resumed. */
export const NEXT = 0;
export const THROW = 1;
export const RETURN = 2;
export type Mode = typeof NEXT | typeof THROW | typeof RETURN;

/** How `resume` ended; the value is in `outcome.value`. */
export const SUSPENDED = 0;
export const RETURNED = 1;
export const THREW = 2;

/** What it suspended on (a future, TURN, or a BadYield), returned, or threw. A place instead of a pair: nothing to allocate. */
export const outcome: { value: unknown } = { value: undefined };

/** Awaiting this gives the turn away: every other ready task runs once. It is Python's bare `yield`. */
export const TURN = Symbol("one turn of the loop");

/** Yielded by a future's `__await__`: wait for it. */
export class Blocking {
  readonly future: Future;
  constructor(future: Future) {
    this.future = future;
  }
}

/** Yielded by an `__await__` of a learner's own: nothing that a task could wait for. */
export class BadYield {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** Frames of coroutines on top of each other; Python's recursion limit is 1000, of which the loop takes some. */
const MAX_DEPTH = 985;

/** Runs `root`, from where it stands, until it suspends or ends. */
export function resume(root: Coroutine, mode: Mode, value: unknown): 0 | 1 | 2 {
  const outer = state.frame;
  const how = run(root, mode, value);
  state.frame = outer;
  return how;
}

function run(root: Coroutine, firstMode: Mode, firstValue: unknown): 0 | 1 | 2 {
  let frame: Coroutine = root;
  let mode: Mode = firstMode;
  let value: unknown = firstValue;
  if (root.stage === CREATED) {
    root.start();
    if (root.shortcut !== null) root.generator = root.shortcut.body();
    if (root.step !== null) {
      const refusal = root.step.begin();
      if (refusal !== null) {
        root.finish();
        return refuse(refusal);
      }
      if (mode === NEXT) ({ mode, value } = root.step);
    }
  } else {
    if (root.top === null) return refuse(reuseError(root, null));
    frame = root.top;
    root.top = null;
  }
  hooks.at = frame.at;

  for (;;) {
    let result: IteratorResult<unknown, unknown>;
    state.frame = frame;
    try {
      if (mode === NEXT) {
        if (frame.step?.delegating === true) {
          frame.step.delegating = false;
          result = frame.step.mode === RETURN ? frame.generator!.return(value) : frame.generator!.next(value);
        } else result = frame.generator!.next(value);
      } else if (mode === THROW) {
        if (frame.step !== null) frame.step.delegating = false;
        frame.thrown = { error: value, at: frame.at };
        result = frame.generator!.throw(value);
      } else result = frame.generator!.return(value);
    } catch (thrown) {
      // A limit ends the whole program: nothing here may go on after it.
      if (thrown instanceof StopProgram) throw thrown;
      const error = raisedBy(frame, thrown);
      recordFrame(error, frame);
      frame.step?.end(true);
      if (state.observer !== null) {
        traceCallEnd(frame, error instanceof CancelledError ? "cancelled" : "failed", error);
      }
      const { caller }: Coroutine = frame;
      frame.finish();
      if (caller === null) {
        outcome.value = error;
        return THREW;
      }
      frame = caller;
      mode = THROW;
      value = error;
      hooks.at = frame.at;
      continue;
    }

    const { step }: Coroutine = frame;
    let awaited = result.value;
    if (result.done === true || (step !== null && !(awaited instanceof Await))) {
      // The frame returned; or it is an async generator's, which hands a value out.
      const error = step === null ? null : step.refuse(result.done === true);
      value = step === null ? awaited : step.give(awaited, result.done === true);
      if (state.observer !== null && step === null) traceCallEnd(frame, "finished", value);
      const { caller }: Coroutine = frame;
      frame.finish();
      if (caller === null) {
        if (error !== null) {
          outcome.value = error;
          return THREW;
        }
        outcome.value = value;
        return RETURNED;
      }
      frame = caller;
      mode = error === null ? NEXT : THROW;
      if (error !== null) value = error;
      hooks.at = frame.at;
      continue;
    }
    if (step !== null) {
      step.delegating = (awaited as Await).isYieldStar;
      awaited = (awaited as Await).awaited;
    }

    frame.at = hooks.at;
    if (!(awaited instanceof Coroutine) && !(awaited instanceof Future)) {
      if (awaited === TURN) {
        root.top = frame;
        outcome.value = TURN;
        return SUSPENDED;
      }
      if (frame.site === RAW) {
        root.top = frame;
        outcome.value = suspensionOf(awaited);
        return SUSPENDED;
      }
      awaited = toCoroutine(awaited);
    }

    if (awaited instanceof Coroutine) {
      if (awaited.stage !== CREATED) {
        mode = THROW;
        value = reuseError(awaited, frame);
        continue;
      }
      if (frame.depth >= MAX_DEPTH) {
        awaited.start();
        awaited.finish();
        mode = THROW;
        value = new RecursionError("maximum recursion depth exceeded");
        continue;
      }
      awaited.start();
      if (awaited.shortcut !== null) {
        if (awaited.shortcut.isPlain) {
          root.top = frame;
          outcome.value = awaited.shortcut.begin();
          return SUSPENDED;
        }
        awaited.generator = awaited.shortcut.body();
      }
      mode = NEXT;
      value = undefined;
      if (awaited.step !== null) {
        const refusal = awaited.step.begin();
        if (refusal !== null) {
          awaited.finish();
          mode = THROW;
          value = refusal;
          continue;
        }
        ({ mode, value } = awaited.step);
      }
      awaited.caller = frame;
      awaited.depth = frame.depth + 1;
      frame = awaited;
    } else if (awaited instanceof Future) {
      if (awaited.stage === PENDING) {
        root.top = frame;
        outcome.value = awaited;
        return SUSPENDED;
      }
      if (awaited.stage === FINISHED && awaited.error === null) {
        mode = NEXT;
        value = awaited.value;
      } else {
        mode = THROW;
        value = awaited.takeError();
      }
    } else {
      mode = THROW;
      value = whyNotAwaitable(result.value instanceof Await ? result.value.awaited : result.value);
    }
  }
}

/** What an `__await__` of a learner's own yielded, as the task will take it. */
function suspensionOf(yielded: unknown): unknown {
  if (yielded === undefined || yielded === null) return TURN;
  return yielded instanceof Blocking ? yielded.future : new BadYield(yielded);
}

function refuse(error: Error): typeof THREW {
  outcome.value = error;
  return THREW;
}

function reuseError(coroutine: Coroutine, frame: Coroutine | null): Error {
  const { shortcut } = coroutine;
  if (coroutine.stage === DONE || shortcut?.isUnderWay === false)
    return new RuntimeError("cannot reuse already awaited coroutine");
  for (let each: Coroutine | null = frame; each !== null; each = each.caller) {
    if (each === coroutine) return new ValueError("coroutine already executing");
  }
  return new RuntimeError("coroutine is being awaited already");
}

/** The error that leaves a frame: an iterator's end may not leak through it (PEP 479). */
function raisedBy(frame: Coroutine, thrown: unknown): Error {
  const error = asPythonError(thrown);
  if (error instanceof StopIteration || (frame.step !== null && error instanceof StopAsyncIteration)) {
    const kind = frame.step === null ? "coroutine" : "async generator";
    return new RuntimeError(`${kind} raised ${error.constructor.name}`, { cause: error });
  }
  return error;
}

/** What was thrown, as Python would have it: only errors can be raised, and a full stack is a RecursionError. */
export function asPythonError(thrown: unknown): Error {
  if (!(thrown instanceof Error)) return new TypeError("exceptions must derive from BaseException");
  if (thrown instanceof RangeError && thrown.message === "Maximum call stack size exceeded") {
    return new RecursionError("maximum recursion depth exceeded", { cause: thrown });
  }
  return thrown;
}

/**
 * Everything that can suspend stands here: `resume` runs a coroutine until it awaits something that is not done.
 *
 * A coroutine's body is a generator, or a function that can be entered again. What it awaits is looked at:
 *   - a coroutine becomes the innermost frame and runs at once: no trip through the loop;
 *   - a future or task that is done gives its result at once, likewise;
 *   - a pending one, or a bare turn (`sleep(0)`), suspends: `resume` returns, and the task waits;
 *   - anything else is a TypeError, raised at that `await`.
 * When a frame returns or raises, the frame that awaits it goes on with the result or the error.
 *
 * There are two ways in. Compiled code calls `wait` with what it awaits (or `callee`, where it knows the function), and yields
 * only if it has to: what never suspends runs nested, as plain calls do. `run` is the loop over explicit frames, for everything else: library
 * generators, which yield what they await, and all frames once they have been suspended. Resuming the innermost of a
 * hundred frames so costs the same as resuming one.
 *
 * Rejected: delegating with `yield*`, as Python's `yield from` once did. Each resume would walk down all frames, and a
 * chain 100 deep would cost 100 times as much. And explicit frames alone: leaving and entering a generator at each await
 * costs three times what the nested call does.
 *
 * Longer than a file should be, for all that can suspend stands in one place: the two ways in share every rule.
 */
import { className } from "../python/peek.ts";
import { Await, BadYield, blocking, engine } from "../process/outcome.ts";
import { AT_ONCE, MAX_DEPTH, NOWHERE } from "./at-once.ts";
import { toCoroutine, whyNotAwaitable } from "./awaitables.ts";
import { traceCallEnd } from "./calls.ts";
import { Coroutine, type ResumableBody } from "./coroutine.ts";
import { RAW } from "../process/library.ts";
import { CREATED, DONE } from "../process/outcome.ts";
import {
  asPythonError,
  CancelledError,
  RecursionError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  StopProgram,
  ValueError,
} from "../python/errors.ts";
import { FINISHED, Future, PENDING } from "./future.ts";
import type { Machine } from "./machine.ts";
import {
  BARE_MACHINE,
  CALLEE,
  type StepEnd,
  MACHINE,
  type ResumeWith,
  NEXT,
  outcome,
  RESUMABLE,
  RETURN_NOW,
  RETURNED,
  SUSPENDED,
  THREW,
  THROW,
  TURN,
} from "../process/outcome.ts";
import { hooks, state } from "../process/state.ts";
import { recordFrame } from "../process/traceback.ts";

/** For `run`: the frame has been entered, and gave the value, to be awaited. */
const GIVEN = 3;

const NOTHING = Symbol("nothing was handed over");

/**
 * How many coroutines run nested on JavaScript's own stack. The next ones run too, but are entered by the loop in `run`:
 * a chain of hundreds must not meet the end of a browser's stack.
 */
const MAX_NESTING = 128;

/** Called directly: every generator has a prototype of its own, so looking these up on each would be slow. */
const { next: sendTo, throw: throwInto } = Object.getPrototypeOf(function* () {}.prototype) as {
  next: (this: Generator, value: unknown) => IteratorResult<unknown, unknown>;
  throw: (this: Generator, error: unknown) => IteratorResult<unknown, unknown>;
};

/** A learner's class of futures may have an `__await__` of its own; all others need not be asked how they are awaited. */
function hasOwnAwait(future: Future): boolean {
  return future.__await__ !== Future.prototype.__await__;
}

/** Runs `root`, from where it stands, until it suspends or ends. */
export function resume(root: Coroutine, mode: ResumeWith, value: unknown): StepEnd {
  const outer = state.frame;
  const how = root._stage === CREATED ? begin(root, mode, value) : goOn(root, mode, value);
  state.frame = outer;
  if (how === SUSPENDED) {
    root._top = outcome.frame;
    root._waitsFor = outcome.value;
  }
  return how;
}

function begin(root: Coroutine, mode: ResumeWith, value: unknown): StepEnd {
  root._start();
  const { _step: step } = root;
  if (step === null) return run(root, root, mode, value);
  const refusal = step.begin();
  if (refusal !== null) {
    root._finish();
    return refuse(refusal);
  }
  return mode === NEXT ? run(root, root, step.mode, step.value) : run(root, root, mode, value);
}

function goOn(root: Coroutine, mode: ResumeWith, value: unknown): StepEnd {
  const { _top: top } = root;
  if (top === null) return refuse(reuseError(root, null));
  const { _waitsFor: waitsFor } = root;
  if (mode === NEXT && waitsFor instanceof Future && waitsFor._stage === PENDING) {
    // Somebody else drives it, too (a second task, or `send()`): it waits on, as CPython's would.
    outcome.frame = top;
    outcome.value = waitsFor;
    return SUSPENDED;
  }
  root._top = null;
  return run(root, top, mode, value);
}

/**
 * `await awaited` in compiled code: `(__yp.wait(awaited, 7) ? yield __yp : __yp.result)`. If the result is there without
 * waiting, it is in `hooks.result`, and the frame goes on without leaving its generator; a coroutine is run right here,
 * nested. Else gives true, and the frame yields: to wait, or because `run` has to handle an unusual value.
 */
export function wait(awaited: unknown, site: number): boolean {
  const frame = state.frame!;
  hooks.at = site;
  hooks.awaits = NOWHERE;
  frame._at = site;
  if (awaited === AT_ONCE) return false;
  if (awaited === TURN) {
    suspend(frame, TURN);
    return true;
  }
  if (awaited instanceof Coroutine) {
    if (
      awaited._stage === CREATED &&
      awaited._step === null &&
      frame._depth < MAX_DEPTH &&
      state.nesting < MAX_NESTING
    ) {
      awaited._start();
      const { _machine: machine } = awaited;
      if (machine !== null && machine.isDirect) {
        suspend(frame, machine.begin());
        return true;
      }
      awaited._caller = frame;
      awaited._depth = frame._depth + 1;
      state.nesting += 1;
      const how = enter(awaited);
      state.nesting -= 1;
      if (how === SUSPENDED) return true;
      state.frame = frame;
      hooks.at = site;
      if (how === RETURNED) {
        hooks.result = outcome.value;
        return false;
      }
      frame._thrown = { error: outcome.value, at: site };
      throw outcome.value;
    }
  } else if (awaited instanceof Future && !hasOwnAwait(awaited)) {
    if (awaited._stage === PENDING) {
      suspend(frame, awaited);
      return true;
    }
    if (awaited._stage === FINISHED && awaited._error === null) {
      hooks.result = awaited._value;
      return false;
    }
  }
  outcome.handed = awaited;
  return true;
}

/**
 * `await f(x)` in compiled code, where f's body is known: calls it right there, between this and one of the three that
 * follow. Its coroutine is seen by nobody else, so that of the frame's last such call serves again, unless it failed.
 */
export function callee(functionSite: number, site: number): Coroutine | null {
  const frame = state.frame!;
  if (frame._depth >= MAX_DEPTH || state.nesting >= MAX_NESTING || state.tracking) return null;
  const callee = frame._reusableCallee ?? makeSpare(frame);
  callee._site = functionSite;
  callee._at = functionSite;
  callee._madeAt = hooks.at;
  frame._at = site;
  hooks.at = functionSite;
  state.frame = callee;
  state.nesting += 1;
  return callee;
}

export function calleeReturned(callee: Coroutine, site: number, result: unknown): boolean {
  if (state.observer !== null) {
    traceCallEnd(callee, "finished", result);
    callee._numberInTrace = 0;
  }
  state.nesting -= 1;
  state.frame = callee._caller;
  hooks.at = site;
  hooks.result = result;
  return false;
}

export function calleeWaits(callee: Coroutine, site: number, body: ResumableBody): boolean {
  const frame = callee._caller!;
  callee._code = body;
  return endNestedCall(
    frame,
    site,
    outcome.handed === NOTHING ? SUSPENDED : run(callee, callee, GIVEN, hooks),
  );
}

export function calleeThrew(callee: Coroutine, site: number, thrown: unknown): boolean {
  const frame = callee._caller!;
  outcome.value = fail(callee, thrown);
  callee._finish();
  return endNestedCall(frame, site, THREW);
}

/** A nested call has ended or waits, other than by returning at once. */
function endNestedCall(frame: Coroutine, site: number, how: StepEnd): boolean {
  state.nesting -= 1;
  if (how === SUSPENDED) return true;
  state.frame = frame;
  hooks.at = site;
  hooks.result = outcome.value;
  if (how === RETURNED) return false;
  frame._reusableCallee = null;
  frame._thrown = { error: outcome.value, at: site };
  throw outcome.value;
}

function makeSpare(frame: Coroutine): Coroutine {
  const spare = new Coroutine(null, 0, CALLEE);
  spare._start();
  spare._caller = frame;
  spare._depth = frame._depth + 1;
  frame._reusableCallee = spare;
  return spare;
}

/** Runs a coroutine from its start: until it has returned or raised, or suspends. */
function enter(frame: Coroutine): StepEnd {
  const { _kind: kind, _code: code } = frame;
  let given: unknown;
  let done: boolean | undefined;
  hooks.at = frame._at;
  state.frame = frame;
  try {
    if (kind >= RESUMABLE) {
      given = enterBody(frame);
      done = given !== hooks;
    } else if (kind === MACHINE || kind === BARE_MACHINE) {
      given = (code as Machine).resume(NEXT, undefined);
      done = given === RETURN_NOW;
      if (done) given = outcome.value;
    } else ({ value: given, done } = sendTo.call(code as Generator, undefined));
  } catch (thrown) {
    outcome.value = fail(frame, thrown);
    frame._finish();
    return THREW;
  }
  if (done === true) {
    if (state.observer !== null) traceCallEnd(frame, "finished", given);
    frame._finish();
    outcome.value = given;
    return RETURNED;
  }
  if (given === hooks && outcome.handed === NOTHING) return SUSPENDED;
  return run(frame, frame, GIVEN, given);
}

/** A body without a generator: from its start, with the arguments, or from the await at which it stands. */
function enterBody(frame: Coroutine): unknown {
  const body = frame._code as ResumableBody;
  if (frame._resumeAt !== 0) return body(frame);
  const args = frame._locals!;
  switch (args.length) {
    case 0:
      return body(frame);
    case 1:
      return body(frame, args[0]);
    case 2:
      return body(frame, args[0], args[1]);
    default:
      return body(frame, ...args);
  }
}

/** An error leaves a frame that it ends: gives the error as the caller will see it. */
function fail(frame: Coroutine, thrown: unknown): Error {
  // Programs raise CancelledError more than any other: it is told apart by one question.
  const error = thrown instanceof CancelledError ? thrown : raisedBy(frame, thrown);
  recordFrame(error, frame);
  if (state.observer !== null) {
    traceCallEnd(frame, error instanceof CancelledError ? "cancelled" : "failed", error);
  }
  frame._step?.end(true);
  return error;
}

function suspend(frame: Coroutine, on: unknown): typeof SUSPENDED {
  frame._reusableCallee = null;
  outcome.frame = frame;
  outcome.value = on;
  outcome.handed = NOTHING;
  return SUSPENDED;
}

/**
 * Runs frames, from `from` on, until `base` has returned or raised, or one of them suspends. What is awaited is entered
 * here if `wait` did not do it: by library functions, which yield what they await, and by frames that were suspended.
 */
function run(
  base: Coroutine,
  from: Coroutine,
  firstMode: ResumeWith | typeof GIVEN,
  firstValue: unknown,
): StepEnd {
  let frame: Coroutine = from;
  let mode: ResumeWith | typeof GIVEN = firstMode;
  let value: unknown = firstValue;
  if (mode !== GIVEN) hooks.at = frame._at;

  for (;;) {
    let awaited: unknown;
    let done: boolean | undefined;
    let error: Error | null = null;
    state.frame = frame;
    const { _step: step, _kind: kind, _code: code }: Coroutine = frame;
    if (mode === GIVEN) awaited = value;
    else if (mode === THROW && frame._isBare) {
      // Nothing in the frame would notice the error, so it need not be entered once more.
      frame._thrown = { error: value, at: frame._at };
      error = fail(frame, value);
    } else {
      if (mode === THROW) frame._thrown = { error: value, at: frame._at };
      try {
        if (kind >= RESUMABLE) {
          hooks.result = value;
          awaited = enterBody(frame);
          done = awaited !== hooks;
        } else if (kind === MACHINE || kind === BARE_MACHINE) {
          awaited = (code as Machine).resume(mode, value);
          done = awaited === RETURN_NOW;
          if (done) awaited = outcome.value;
        } else {
          const generator = code as Generator;
          const result =
            step === null
              ? mode === NEXT
                ? sendTo.call(generator, value)
                : throwInto.call(generator, value)
              : step.drive(generator, mode, value);
          awaited = result.value;
          ({ done } = result);
        }
      } catch (thrown) {
        error = fail(frame, thrown);
      }
    }
    if (error !== null) {
      const { _caller: caller }: Coroutine = frame;
      frame._finish();
      if (frame === base) {
        outcome.value = error;
        return THREW;
      }
      frame = caller!;
      mode = THROW;
      value = error;
      hooks.at = frame._at;
      continue;
    }

    if (awaited === hooks && done !== true) {
      // Compiled code, after `wait`.
      if (outcome.handed === NOTHING) return SUSPENDED;
      awaited = outcome.handed;
    } else if (done === true || (step !== null && !(awaited instanceof Await))) {
      // The frame returned; or it is an async generator's, which hands a value out.
      error = step === null ? null : step.refuse(done === true);
      value = step === null ? awaited : step.give(awaited, done === true);
      if (state.observer !== null) traceCallEnd(frame, "finished", value);
      const { _caller: caller }: Coroutine = frame;
      if (kind === CALLEE) {
        // It is its caller's spare already.
        frame._resumeAt = 0;
        frame._locals = null;
        frame._numberInTrace = 0;
      } else frame._finish();
      if (frame === base) {
        outcome.value = error ?? value;
        return error === null ? RETURNED : THREW;
      }
      frame = caller!;
      mode = error === null ? NEXT : THROW;
      if (error !== null) value = error;
      hooks.at = frame._at;
      continue;
    } else {
      if (step !== null) {
        step.delegating = (awaited as Await).isYieldStar;
        awaited = (awaited as Await).awaited;
      }
      frame._at = hooks.at;
    }

    const wanted = awaited;
    const isFuture = awaited instanceof Future && (!hasOwnAwait(awaited) || frame._site === RAW);
    if (!(awaited instanceof Coroutine) && !isFuture) {
      if (awaited === TURN) return suspend(frame, TURN);
      if (frame._site === RAW) return suspend(frame, suspensionOf(awaited));
      awaited = toCoroutine(awaited);
    }

    if (awaited instanceof Coroutine) {
      if (awaited._stage !== CREATED) {
        mode = THROW;
        value = reuseError(awaited, frame);
        continue;
      }
      awaited._start();
      if (frame._depth >= MAX_DEPTH) {
        awaited._finish();
        mode = THROW;
        value = new RecursionError("maximum recursion depth exceeded");
        continue;
      }
      const { _machine: machine, _step: inner }: Coroutine = awaited;
      if (machine?.isDirect === true) return suspend(frame, machine.begin());
      mode = NEXT;
      value = undefined;
      if (inner !== null) {
        const refusal = inner.begin();
        if (refusal !== null) {
          awaited._finish();
          mode = THROW;
          value = refusal;
          continue;
        }
        ({ mode, value } = inner);
      }
      awaited._caller = frame;
      awaited._depth = frame._depth + 1;
      frame = awaited;
    } else if (awaited instanceof Future) {
      if (awaited._stage === PENDING) return suspend(frame, awaited);
      if (awaited._stage === FINISHED && awaited._error === null) {
        mode = NEXT;
        value = awaited._value;
      } else {
        mode = THROW;
        value = awaited._takeError();
      }
    } else {
      mode = THROW;
      value = whyNotAwaitable(wanted);
    }
  }
}

/** What an `__await__` of a learner's own yielded, as the task will take it. */
function suspensionOf(yielded: unknown): unknown {
  if (yielded === undefined || yielded === null) return TURN;
  return yielded instanceof Future && blocking.delete(yielded) ? yielded : new BadYield(yielded);
}

function refuse(error: Error): typeof THREW {
  outcome.value = error;
  return THREW;
}

function reuseError(coroutine: Coroutine, frame: Coroutine | null): Error {
  const { _machine: machine } = coroutine;
  if (coroutine._stage === DONE || (machine?.isDirect === true && !machine.isUnderWay))
    return new RuntimeError("cannot reuse already awaited coroutine");
  for (let each: Coroutine | null = frame; each !== null; each = each._caller) {
    if (each === coroutine) return new ValueError("coroutine already executing");
  }
  return new RuntimeError("coroutine is being awaited already");
}

/** The error that leaves a frame: an iterator's end may not leak through it (PEP 479). The end of a block is no frame in Python. */
function raisedBy(frame: Coroutine, thrown: unknown): Error {
  // A limit ends the whole program: nothing may go on after it.
  if (thrown instanceof StopProgram) throw thrown;
  const error = asPythonError(thrown);
  if (frame._machine?.isBlockEnd === true) return error;
  if (error instanceof StopIteration || (frame._step !== null && error instanceof StopAsyncIteration)) {
    const kind = frame._step === null ? "coroutine" : "async generator";
    return new RuntimeError(`${kind} raised ${className(error)}`, { cause: error });
  }
  return error;
}

engine.resume = resume;

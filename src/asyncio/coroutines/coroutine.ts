/**
 * A coroutine: a call of an async function that has not run yet. It is lazy (nothing happens until it is awaited or made
 * a task), good for one use, and can be closed. Follows CPython's `Objects/genobject.c`.
 *
 * While it runs, a coroutine is a frame. Here `main` awaits `load`, and `load` awaits `fetch`, which waits for a future:
 *
 *     task._coroutine
 *          |
 *          v
 *        main  <--_caller--  load  <--_caller--  fetch   _waitsFor (of main) = the future
 *          |                                       ^
 *          +-----------------_top------------------+
 *
 * Only the outermost frame has a `_top`, and only while it is suspended. So resuming a chain of a hundred awaits costs what
 * resuming one does: the loop goes straight to `_top`, and walks up by `_caller` as frames return. `resume.ts` is where that
 * happens. A function without a generator (RESUMABLE) keeps its variables in `_locals` and the await at which it goes on
 * in `_resumeAt`; when it calls another directly, it may use that callee's object again (`_reusableCallee`).
 */
import type { AsyncGeneratorStep } from "./asyncgen.ts";
import { isfuture } from "./future.ts";
import { RuntimeError, StopIteration, ValueError } from "../python/errors.ts";
import type { TracebackFrame } from "../options.ts";
import { callersNow, stackNow } from "../process/origins.ts";
import type { Machine } from "./machine.ts";
import {
  BARE_GENERATOR,
  BARE_MACHINE,
  CREATED,
  DONE,
  engine,
  GENERATOR,
  type Kind,
  MACHINE,
  NEXT,
  outcome,
  RESUMABLE,
  RETURN,
  RETURNED,
  STARTED,
  SUSPENDED,
  THROW,
  TURN,
} from "../process/outcome.ts";
import { BadYield, blocking } from "../process/outcome.ts";
import { nameInProgram } from "../process/kit.ts";
import { coroutineFunction, libraryCode, nameOf } from "../process/library.ts";
import { hooks, state } from "../process/state.ts";

/** What a lowered async function runs: yields what it awaits, and is sent the result. */
export type Body<T> = Generator<unknown, T, unknown>;

/**
 * What an async function without a generator runs: is handed the coroutine and, the first time, the arguments. It returns
 * the result, or the hooks object if it has to wait; then it is called again, with the coroutine alone, to go on from there.
 */
export type ResumableBody = (this: unknown, coroutine: Coroutine, ...args: unknown[]) => unknown;

/** In debug mode: the frames that made a coroutine. */
const origins = new WeakMap<Coroutine, TracebackFrame[]>();

/** There are many of them, and each field of each has to be written: what is seldom asked for is kept elsewhere. */
export class Coroutine<T = unknown> {
  /** @internal What it runs, and of what kind that is; null once it is done. */
  _code: Body<unknown> | ResumableBody | Machine | null;
  /** @internal */ _kind: Kind;
  /** @internal If RESUMABLE: the number of the await at which it goes on; 0: at its start. */
  _resumeAt = 0;
  /** @internal If RESUMABLE: the arguments, and from the first wait on its variables. */
  _locals: unknown[] | null = null;
  /** @internal For `callee`: the coroutine of its last direct call, to be used again when that has returned. */
  _reusableCallee: Coroutine | null = null;
  /** @internal CREATED, STARTED or DONE. */
  _stage: typeof CREATED | typeof STARTED | typeof DONE = CREATED;
  /** @internal The function's site, or a library function's number (negative). */
  _site: number;
  /** @internal The site at which it was created. */
  _madeAt: number;
  /** @internal The site at which it is suspended; before its start, the function's. */
  _at: number;
  /** @internal The frame that awaits this one. */
  _caller: Coroutine | null = null;
  /** @internal For an outermost frame: the innermost one, where it resumes. */
  _top: Coroutine | null = null;
  /** @internal For an outermost frame: what the innermost one waits for. Before its start: the last `gather` it was given to. */
  _waitsFor: unknown = null;
  /** @internal How many frames are below it. */
  _depth = 0;
  /** @internal For a step of an async generator (`agen.next()`): which, and how it begins. */
  readonly _step: AsyncGeneratorStep | null;
  /** @internal An error that was thrown in from outside, and the await at which it arrived: what a traceback shows for it. */
  _thrown: { error: unknown; at: number } | null = null;
  /** @internal As a call of a learner's function; 0 until the trace has seen it (`calls.ts`). */
  _numberInTrace = 0;
  /** @internal The type of the result; it exists only for the compiler. */
  declare readonly _result: T;

  /** @internal */ constructor(
    code: Body<unknown> | ResumableBody | Machine | null,
    site: number,
    kind: Kind = GENERATOR,
    step: AsyncGeneratorStep | null = null,
  ) {
    this._code = code;
    this._kind = kind;
    this._site = site;
    this._step = step;
    this._madeAt = hooks.at;
    this._at = site > 0 ? site : hooks.at;
    if (state.tracking) origins.set(this, site > 0 ? callersNow() : stackNow());
    state.unstarted.add(this);
  }

  /** @internal Marks that its one use has begun. */
  _start(): void {
    this._stage = STARTED;
  }

  /** @internal Nothing in it would notice an error that is thrown in: it has no `try`, and no loop that closes an iterator. */
  get _isBare(): boolean {
    return this._kind >= BARE_GENERATOR;
  }

  /** @internal What it runs, if that is a machine. */
  get _machine(): Machine | null {
    return this._kind === MACHINE || this._kind === BARE_MACHINE ? (this._code as Machine | null) : null;
  }

  /** @internal In debug mode: the frames that made it. */
  get _origin(): TracebackFrame[] | null {
    return origins.get(this) ?? null;
  }

  /**
   * Resumes the coroutine by hand and returns what it awaits; low-level, for those who write an event loop. Throws
   * StopIteration, with the result in `value`, when the coroutine returns.
   */
  send(value: unknown = null): unknown {
    if (this._stage === CREATED && value !== null && value !== undefined) {
      throw new TypeError("can't send non-None value to a just-started coroutine");
    }
    return this._drive(NEXT, value);
  }

  /** Resumes the coroutine by hand with an error, raised at the `await` where it is suspended. */
  throw(error: unknown): unknown {
    return this._drive(THROW, error);
  }

  /** For a class's own `__await__`: `return yield* coroutine.__await__()`. */
  *__await__(): Generator<unknown, T, unknown> {
    let mode: typeof NEXT | typeof THROW = NEXT;
    let value: unknown = null;
    for (;;) {
      const how = engine.resume(this, mode, value);
      if (how === RETURNED) return outcome.value as T;
      if (how !== SUSPENDED) throw outcome.value;
      const awaited = outcome.value;
      try {
        if (isfuture(awaited)) blocking.add(awaited);
        value = yield yielded(awaited);
        mode = NEXT;
      } catch (error) {
        value = error;
        mode = THROW;
      }
    }
  }

  private _drive(mode: typeof NEXT | typeof THROW, value: unknown): unknown {
    if (this._stage === DONE) throw new RuntimeError("cannot reuse already awaited coroutine");
    if (this._caller !== null) throw new RuntimeError("coroutine is being awaited already");
    if (this._stage === STARTED && this._top === null) throw new ValueError("coroutine already executing");
    const how = engine.resume(this, mode, value);
    if (how === SUSPENDED) return yielded(outcome.value);
    if (how === RETURNED) throw new StopIteration(outcome.value);
    throw outcome.value;
  }

  /**
   * Ends the coroutine where it stands: its `finally` blocks run, its body does not go on. A coroutine that was never
   * started is just marked closed, and no warning says that it was never awaited. Raises RuntimeError if it awaits
   * something in a `finally` block.
   */
  close(): null {
    if (this._stage === CREATED) {
      this._start();
      this._finish();
      return null;
    }
    while (this._stage !== DONE) {
      const frame: Coroutine = this._top ?? this;
      if (this._caller !== null || this._top === null) throw new ValueError("coroutine already executing");
      if (!closeFrame(frame)) throw new RuntimeError("coroutine ignored GeneratorExit");
      this._top = frame._caller;
      frame._finish();
    }
    return null;
  }

  /** @internal Marks it done and lets go of what it held. */
  _finish(): void {
    this._stage = DONE;
    this._code = null;
    this._locals = null;
    this._reusableCallee = null;
    this._caller = null;
    this._top = null;
    this._waitsFor = null;
  }

  /** The function's name, qualified as Python does it. */
  get __qualname__(): string {
    return nameInProgram(this) ?? nameOf(this._site);
  }

  /** The function's name alone. */
  get __name__(): string {
    const name = this.__qualname__;
    return name.slice(name.lastIndexOf(".") + 1);
  }

  toString(): string {
    if (this._step !== null) return `<async_generator_${this._step.method} object>`;
    return `<coroutine object ${this.__qualname__}>`;
  }
}

/** Calling an async function that has no generator. */
export function resumable(body: ResumableBody, site: number, args: unknown[], self?: unknown): Coroutine {
  const coroutine = new Coroutine(self === undefined ? body : body.bind(self), site, RESUMABLE);
  coroutine._locals = args;
  return coroutine;
}

/** The coroutine that `close()` is running to its end. */
let closed: Coroutine | null = null;

/** Whether the frame that runs is being closed: what leaves a block in it then is GeneratorExit, in Python. */
export function isClosing(): boolean {
  const { frame } = state;
  return frame !== null && (frame === closed || frame._step?.mode === RETURN);
}

/** Runs the `finally` blocks of a suspended frame; false if it awaits something there that is not done. */
function closeFrame(frame: Coroutine): boolean {
  const outer = { frame: state.frame, closed };
  state.frame = closed = frame;
  try {
    if (frame._kind === GENERATOR || frame._kind === BARE_GENERATOR)
      return (frame._code as Body<unknown>).return(undefined).done === true;
    frame._machine?.close();
    return true;
  } finally {
    ({ closed } = outer);
    state.frame = outer.frame;
  }
}

/** What `send` gives: None for a bare turn, and whatever an `__await__` yielded. */
function yielded(suspension: unknown): unknown {
  if (suspension === TURN) return null;
  return suspension instanceof BadYield ? suspension.value : suspension;
}

/**
 * Makes a library coroutine function. Its body is written as the compiler lowers learners' code: `yield x` awaits x,
 * where x is a coroutine, a future, or a task, and gives its result.
 *
 *     export const wait_for = coroutine("wait_for", "asyncio/tasks.py:456", function* (aw: Awaitable, timeout: number) {
 *       ...
 *       return yield future;
 *     });
 *
 * `place` is the CPython function that it follows; reprs and tracebacks show it.
 */
export function coroutine<A extends unknown[], T>(
  name: string,
  place: string,
  body: (...args: A) => Body<T>,
): (...args: A) => Coroutine<T> {
  const code = libraryCode(name, place);
  return coroutineFunction(name, (...args: A) => new Coroutine<T>(body(...args), code));
}

/** A coroutine that runs a machine; `code` is its library number. Bare: it leaves errors that are thrown in alone. */
export function machineCoroutine<T>(machine: Machine, code: number, isBare = false): Coroutine<T> {
  return new Coroutine<T>(machine, code, isBare ? BARE_MACHINE : MACHINE);
}

/**
 * True for a coroutine: what calling an async function gives.
 * Follows CPython's Lib/asyncio/coroutines.py.
 */
export function iscoroutine(obj: unknown): obj is Coroutine {
  return obj instanceof Coroutine;
}

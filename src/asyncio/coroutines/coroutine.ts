/**
 * A coroutine: a call of an async function that has not run yet. It is lazy (nothing happens until it is awaited or made
 * a task), good for one use, and can be closed. Follows CPython's `Objects/genobject.c`.
 *
 * While it runs, a coroutine is a frame: `caller` is the frame that awaits it, and the outermost frame (a task's
 * coroutine) knows the innermost one as `top`. So resuming a chain of a hundred awaits costs what resuming one does;
 * `resume.ts` is where that happens.
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
  code: Body<unknown> | ResumableBody | Machine | null;
  /** @internal */ kind: Kind;
  /** @internal If RESUMABLE: the number of the await at which it goes on; 0: at its start. */
  stop = 0;
  /** @internal If RESUMABLE: the arguments, and from the first wait on its variables. */
  kept: unknown[] | null = null;
  /** @internal For `callee`: the coroutine of its last direct call, to be used again when that has returned. */
  spare: Coroutine | null = null;
  /** @internal CREATED, STARTED or DONE. */
  stage: typeof CREATED | typeof STARTED | typeof DONE = CREATED;
  /** @internal The function's site, or a library function's number (negative). */
  site: number;
  /** @internal The site at which it was created. */
  madeAt: number;
  /** @internal The site at which it is suspended; before its start, the function's. */
  at: number;
  /** @internal The frame that awaits this one. */
  caller: Coroutine | null = null;
  /** @internal For an outermost frame: the innermost one, where it resumes. */
  top: Coroutine | null = null;
  /** @internal For an outermost frame: what the innermost one waits for. Before its start: the last `gather` it was given to. */
  waitsFor: unknown = null;
  /** @internal How many frames are below it. */
  depth = 0;
  /** @internal For a step of an async generator (`agen.next()`): which, and how it begins. */
  readonly step: AsyncGeneratorStep | null;
  /** @internal An error that was thrown in from outside, and the await at which it arrived: what a traceback shows for it. */
  thrown: { error: unknown; at: number } | null = null;
  /** @internal As a call of a learner's function; 0 until the trace has seen it (`calls.ts`). */
  numberInTrace = 0;
  /** @internal The type of the result; it exists only for the compiler. */
  declare readonly result: T;

  /** @internal */ constructor(
    code: Body<unknown> | ResumableBody | Machine | null,
    site: number,
    kind: Kind = GENERATOR,
    step: AsyncGeneratorStep | null = null,
  ) {
    this.code = code;
    this.kind = kind;
    this.site = site;
    this.step = step;
    this.madeAt = hooks.at;
    this.at = site > 0 ? site : hooks.at;
    if (state.tracking) origins.set(this, site > 0 ? callersNow() : stackNow());
    state.unstarted.add(this);
  }

  /** @internal Marks that its one use has begun. */
  start(): void {
    this.stage = STARTED;
  }

  /** @internal Nothing in it would notice an error that is thrown in: it has no `try`, and no loop that closes an iterator. */
  get isBare(): boolean {
    return this.kind >= BARE_GENERATOR;
  }

  /** @internal What it runs, if that is a machine. */
  get machine(): Machine | null {
    return this.kind === MACHINE || this.kind === BARE_MACHINE ? (this.code as Machine | null) : null;
  }

  /** @internal In debug mode: the frames that made it. */
  get origin(): TracebackFrame[] | null {
    return origins.get(this) ?? null;
  }

  /**
   * Resumes the coroutine by hand and returns what it awaits; low-level, for those who write an event loop. Throws
   * StopIteration, with the result in `value`, when the coroutine returns.
   */
  send(value: unknown = null): unknown {
    if (this.stage === CREATED && value !== null && value !== undefined) {
      throw new TypeError("can't send non-None value to a just-started coroutine");
    }
    return this.drive(NEXT, value);
  }

  /** Resumes the coroutine by hand with an error, raised at the `await` where it is suspended. */
  throw(error: unknown): unknown {
    return this.drive(THROW, error);
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

  private drive(mode: typeof NEXT | typeof THROW, value: unknown): unknown {
    if (this.stage === DONE) throw new RuntimeError("cannot reuse already awaited coroutine");
    if (this.caller !== null) throw new RuntimeError("coroutine is being awaited already");
    if (this.stage === STARTED && this.top === null) throw new ValueError("coroutine already executing");
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
    if (this.stage === CREATED) {
      this.start();
      this.finish();
      return null;
    }
    while (this.stage !== DONE) {
      const frame: Coroutine = this.top ?? this;
      if (this.caller !== null || this.top === null) throw new ValueError("coroutine already executing");
      if (!closeFrame(frame)) throw new RuntimeError("coroutine ignored GeneratorExit");
      this.top = frame.caller;
      frame.finish();
    }
    return null;
  }

  /** @internal Marks it done and lets go of what it held. */
  finish(): void {
    this.stage = DONE;
    this.code = null;
    this.kept = null;
    this.spare = null;
    this.caller = null;
    this.top = null;
    this.waitsFor = null;
  }

  /** The function's name, qualified as Python does it. */
  get __qualname__(): string {
    return nameOf(this.site);
  }

  /** The function's name alone. */
  get __name__(): string {
    const name = nameOf(this.site);
    return name.slice(name.lastIndexOf(".") + 1);
  }

  toString(): string {
    if (this.step !== null) return `<async_generator_${this.step.method} object>`;
    return `<coroutine object ${this.__qualname__}>`;
  }
}

/** Calling an async function that has no generator. */
export function resumable(body: ResumableBody, site: number, args: unknown[], self?: unknown): Coroutine {
  const coroutine = new Coroutine(self === undefined ? body : body.bind(self), site, RESUMABLE);
  coroutine.kept = args;
  return coroutine;
}

/** The coroutine that `close()` is running to its end. */
let closed: Coroutine | null = null;

/** Whether the frame that runs is being closed: what leaves a block in it then is GeneratorExit, in Python. */
export function isClosing(): boolean {
  const { frame } = state;
  return frame !== null && (frame === closed || frame.step?.mode === RETURN);
}

/** Runs the `finally` blocks of a suspended frame; false if it awaits something there that is not done. */
function closeFrame(frame: Coroutine): boolean {
  const outer = { frame: state.frame, closed };
  state.frame = closed = frame;
  try {
    if (frame.kind === GENERATOR || frame.kind === BARE_GENERATOR)
      return (frame.code as Body<unknown>).return(undefined).done === true;
    frame.machine?.close();
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

/** How coroutines are resumed, and how that ends: the words between `resume`, tasks and machines. A leaf. */
import type { Coroutine } from "../coroutines/coroutine.ts";

/** What a machine gives when it is done, its result being in `outcome.value`. */
export const RETURN_NOW = Symbol("the machine has returned");

/** The stages of a coroutine's life. */
export const CREATED = 0;
export const STARTED = 1;
export const DONE = 2;

/** What a coroutine runs: a generator, a function that can be entered again, or a machine. Kinds from BARE_GENERATOR on hold no `try`: an injected error ends them without entering their code. */
export const GENERATOR = 0;
export const MACHINE = 1;
export const BARE_GENERATOR = 2;
export const BARE_MACHINE = 3;
export const RESUMABLE = 4;
/** Likewise, called directly: nobody but its caller knows of the coroutine, so that it serves for the next call, too. */
export const CALLEE = 5;
export type Kind =
  | typeof GENERATOR
  | typeof MACHINE
  | typeof BARE_GENERATOR
  | typeof BARE_MACHINE
  | typeof RESUMABLE
  | typeof CALLEE;

/** How a coroutine is resumed. */
export const NEXT = 0;
export const THROW = 1;
export const RETURN = 2;
export type ResumeWith = typeof NEXT | typeof THROW | typeof RETURN;

/** `resume`, for coroutines that are driven by hand: `resume.ts` puts it here, for it imports coroutines. */
export const engine: { resume: (root: Coroutine, mode: ResumeWith, value: unknown) => StepEnd } = {
  resume: () => {
    throw new Error("resume.ts has not been loaded");
  },
};

/** How `resume` ended; the value is in `outcome.value`. */
export const SUSPENDED = 0;
export const RETURNED = 1;
export const THREW = 2;
export type StepEnd = typeof SUSPENDED | typeof RETURNED | typeof THREW;

/** Places instead of pairs, so that nothing is allocated: each is read at once. */
export const outcome: {
  /** What it suspended on (a future, TURN, or a BadYield), returned, or threw. */
  value: unknown;
  /** After a suspension: the innermost frame, where it goes on. */
  frame: Coroutine | null;
  /** What `wait` leaves to `run`, else NOTHING. */
  handed: unknown;
} = { value: undefined, frame: null, handed: undefined };

/** Awaiting this gives the turn away: every other ready task runs once. It is Python's bare `yield`. */
export const TURN = Symbol("one turn of the loop");

/** Yielded by an `__await__` of a learner's own: nothing that a task could wait for. */
export class BadYield {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** Futures that their own `__await__` has just yielded: they are to be waited for. CPython's `_asyncio_future_blocking`. */
export const blocking = new WeakSet<object>();

/** What a lowered async generator yields for `await x`; anything else that it yields, it hands out. */
export class Await {
  readonly awaited: unknown;
  /** From `yield* other`: the result is the other's `{ value, done }`. */
  readonly isYieldStar: boolean;
  constructor(awaited: unknown, isYieldStar?: unknown) {
    this.awaited = awaited;
    this.isYieldStar = isYieldStar !== undefined;
  }
}

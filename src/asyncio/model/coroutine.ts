/**
 * What `await` does. A coroutine is a generator that yields what it awaits: the compiler turns `await x` into `yield x`.
 *
 * `run` drives one generator, and a nested `await` is a nested `run`. So the frames of a task are a chain of `yield*`: what
 * the innermost one has to wait for comes out at the top, where the task is, and what the task sends or throws goes in at
 * the top and arrives at the innermost `await`.
 */
import { RuntimeError } from "../python/errors.ts";
import { typeName } from "../python/repr.ts";
import { Future } from "./future.ts";

/** Awaiting this gives up the turn and nothing more: Python's bare `yield`. */
export const TURN = Symbol("one turn of the loop");

/** What comes out at the top: the future to wait for, or TURN. */
export type Frames = Generator<Future | typeof TURN, unknown, unknown>;

/** What calling an async function gives. Nothing of it has run. */
export class Coroutine {
  private hasStarted = false;
  private readonly body: Generator<unknown, unknown, unknown>;

  constructor(body: Generator<unknown, unknown, unknown>) {
    this.body = body;
  }

  /** Runs the body to its end. */
  *run(): Frames {
    if (this.hasStarted) throw new RuntimeError("cannot reuse already awaited coroutine");
    this.hasStarted = true;
    let step = this.body.next();
    while (step.done !== true) {
      let result: unknown;
      try {
        result = yield* awaiting(step.value);
      } catch (error) {
        step = this.body.throw(error);
        continue;
      }
      step = this.body.next(result);
    }
    return step.value;
  }
}

/** `await value`. Only a future that isn't done, or TURN, gives control away. */
function* awaiting(value: unknown): Frames {
  if (value instanceof Coroutine) return yield* value.run();
  if (value instanceof Future) {
    if (!value.done()) yield value;
    return value.result();
  }
  if (value === TURN) return yield TURN;
  throw new TypeError(`'${typeName(value)}' object can't be awaited`);
}

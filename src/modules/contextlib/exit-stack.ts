/** A stack of exits. Follows `_BaseExitStack` and `ExitStack` of CPython's `Lib/contextlib.py`. */
import { checkCall } from "../../asyncio/python/signatures/checked.ts";
import { exitArguments, type Exit, hasMethod, isContextManager, notAManager } from "./protocols.ts";

type AnyFunction<A extends unknown[]> = (...args: A) => unknown;

/** An exit on the stack, and whether it has to be awaited. */
export interface StackedExit {
  readonly isSync: boolean;
  readonly exit: Exit;
}

export abstract class BaseExitStack {
  protected _exits: StackedExit[] = [];

  constructor() {
    if (arguments.length > 0) checkCall("BaseExitStack.__init__", arguments);
  }

  /** Enters a context manager; its exit goes on the stack. Gives what entering it gave. */
  enter_context(cm: unknown): unknown {
    if (!isContextManager(cm)) throw notAManager(cm, false);
    const value = cm.__enter__();
    this._exits.push({ isSync: true, exit: (...details) => cm.__exit__(...details) });
    return value;
  }

  /** Puts an exit on the stack: a context manager that is entered already, or a function with the arguments of `__exit__`. */
  push<E>(exit: E): E {
    const call: Exit = hasMethod(exit, "__exit__")
      ? (...details) => (exit as { __exit__: Exit }).__exit__(...details)
      : (exit as Exit);
    this._exits.push({ isSync: true, exit: call });
    return exit;
  }

  /** Has `callback(...args)` called on the way out. It cannot swallow an error. */
  callback<A extends unknown[], F extends AnyFunction<A>>(callback: F, ...args: A): F {
    const exit: Exit = () => {
      callback(...args);
    };
    this._exits.push({ isSync: true, exit });
    return callback;
  }

  /** Moves everything to a new stack, so that leaving this one closes nothing. */
  pop_all(): this {
    const other = new (this.constructor as new () => this)();
    other._exits = this._exits;
    this._exits = [];
    return other;
  }
}

/** Follows the errors through the exits as if each were a `with` block around the next. */
export class Unwinding {
  error: unknown;
  private readonly received: boolean;
  private suppressed = false;
  private pending = false;

  constructor(error: unknown) {
    this.error = error instanceof Error ? error : null;
    this.received = this.error !== null;
  }

  arguments(): [unknown, unknown, null] {
    return exitArguments(this.error);
  }

  /** An exit has returned. */
  returned(value: unknown): void {
    if (!value) return;
    this.suppressed = true;
    this.pending = false;
    this.error = null;
  }

  /** An exit has raised: that is the error from here on. */
  raised(error: unknown): void {
    this.pending = true;
    this.error = error;
  }

  /** What the stack's own exit gives, or raises. */
  end(): boolean {
    if (this.pending) throw this.error;
    return this.received && this.suppressed;
  }
}

/**
 * A context manager that holds any number of others, entered one after the other while the block runs, and left in the
 * reverse order at its end.
 *
 *     {
 *       using stack = new ExitStack();
 *       for (const name of names) stack.enter_context(open(name));
 *       stack.callback(print, "all are closed");
 *     }
 */
export class ExitStack extends BaseExitStack {
  /** What `using` does: nothing more. */
  __enter__(): this {
    return this;
  }

  /** What the end of the block does: leaves everything, last first. */
  __exit__(_type: unknown, error: unknown): boolean {
    const unwinding = new Unwinding(error);
    for (let top = this._exits.pop(); top !== undefined; top = this._exits.pop()) {
      try {
        unwinding.returned(top.exit(...unwinding.arguments()));
      } catch (raised) {
        unwinding.raised(raised);
      }
    }
    return unwinding.end();
  }

  /** Leaves everything at once. */
  close(): void {
    this.__exit__(null, null);
  }
}

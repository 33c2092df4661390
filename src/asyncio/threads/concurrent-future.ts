/** The result of work in another thread or process. Follows `Future` of CPython's `concurrent/futures/_base.py`. */
import { checkCall } from "../python/signatures/checked.ts";
import { className } from "../python/peek.ts";
import { PythonError, TimeoutError } from "../python/errors.ts";
import { log } from "../process/log.ts";
import { repr, typeName } from "../python/repr.ts";
import { recordRaised } from "../process/traceback.ts";
import { blockUntil, deadlineIn } from "./switching.ts";

/** The base of this module's errors: `concurrent.futures.Error`. */
export class ConcurrentError extends PythonError {}
/** The work was cancelled before it began. Not asyncio's CancelledError: this one is an ordinary error. */
export class ConcurrentCancelledError extends ConcurrentError {}
/** The future is done already. */
export class ConcurrentInvalidStateError extends ConcurrentError {}

type Stage = "PENDING" | "RUNNING" | "CANCELLED" | "CANCELLED_AND_NOTIFIED" | "FINISHED";

/**
 * What `executor.submit()` and `run_coroutine_threadsafe()` give. Its `result()` blocks the calling thread: in a
 * coroutine, `await asyncio.wrap_future(future)` instead.
 */
export class ConcurrentFuture<T = unknown> {
  private _state: Stage = "PENDING";
  private _result: T | null = null;
  private _exception: Error | null = null;
  private readonly _done_callbacks: ((future: this) => unknown)[] = [];
  /** @internal What the work is called, for the trace: a function's name. */
  _label = "";

  constructor() {
    if (arguments.length > 0) checkCall("ConcurrentFuture.__init__", arguments);
  }

  /** Calls the work off, if it has not begun; false if it has. */
  cancel(): boolean {
    if (this._state === "RUNNING" || this._state === "FINISHED") return false;
    if (this.cancelled()) return true;
    this._state = "CANCELLED";
    this._invoke_callbacks();
    return true;
  }

  /** True if it was called off. */
  cancelled(): boolean {
    return this._state === "CANCELLED" || this._state === "CANCELLED_AND_NOTIFIED";
  }

  /** True while the work is under way. */
  running(): boolean {
    return this._state === "RUNNING";
  }

  /** True if it has a result or an error, or was called off. */
  done(): boolean {
    return this.cancelled() || this._state === "FINISHED";
  }

  /**
   * The result; blocks the thread until it is there, at most `timeout` seconds. Raises the work's error,
   * concurrent.futures.CancelledError, or TimeoutError.
   */
  result(timeout: number | { timeout?: number | null } | null = null): T {
    this._wait(timeout);
    if (this._exception !== null) throw this._exception;
    return this._result as T;
  }

  /** The error, or null if there is a result; blocks as `result()` does. */
  exception(timeout: number | { timeout?: number | null } | null = null): Error | null {
    this._wait(timeout);
    return this._exception;
  }

  private _wait(timeout: number | { timeout?: number | null } | null): void {
    const seconds = typeof timeout === "object" ? (timeout?.timeout ?? null) : timeout;
    const what = this._label === "" ? "a result" : `the result of ${this._label}`;
    if (!this.done() && !blockUntil(() => this.done(), deadlineIn(seconds), what)) throw new TimeoutError();
    if (this.cancelled()) throw new ConcurrentCancelledError();
  }

  /** Has `fn(future)` called when it is done, in the thread that ends it; at once if it is done already. */
  add_done_callback(fn: (future: this) => unknown): void {
    if (this.done()) this._invoke(fn);
    else this._done_callbacks.push(fn);
  }

  private _invoke_callbacks(): void {
    for (const fn of this._done_callbacks) this._invoke(fn);
  }

  private _invoke(fn: (future: this) => unknown): void {
    try {
      fn(this);
    } catch (error) {
      if (error instanceof Error) recordRaised(error);
      log("ERROR", `exception calling callback for ${repr(this)}`, error, "concurrent.futures");
    }
  }

  /** For executors: the work begins; false if it was called off. */
  set_running_or_notify_cancel(): boolean {
    if (this._state === "CANCELLED") {
      this._state = "CANCELLED_AND_NOTIFIED";
      return false;
    }
    if (this._state === "PENDING") {
      this._state = "RUNNING";
      return true;
    }
    throw new ConcurrentError("Future in unexpected state");
  }

  /** For executors: sets the result. */
  set_result(result: T): void {
    this._checkNotDone();
    this._result = result;
    this._state = "FINISHED";
    this._invoke_callbacks();
  }

  /** For executors: sets the error. */
  set_exception(exception: Error): void {
    this._checkNotDone();
    this._exception = exception;
    this._state = "FINISHED";
    this._invoke_callbacks();
  }

  private _checkNotDone(): void {
    if (this.done()) throw new ConcurrentInvalidStateError(`${this._state}: ${repr(this)}`);
  }

  toString(): string {
    const name = this._state === "CANCELLED_AND_NOTIFIED" ? "cancelled" : this._state.toLowerCase();
    if (this._state !== "FINISHED") return `<Future state=${name}>`;
    return this._exception === null
      ? `<Future state=${name} returned ${typeName(this._result)}>`
      : `<Future state=${name} raised ${className(this._exception)}>`;
  }
}
Object.defineProperty(ConcurrentFuture, "name", { value: "Future" });
Object.defineProperty(ConcurrentError, "name", { value: "Error" });
Object.defineProperty(ConcurrentCancelledError, "name", { value: "CancelledError" });
Object.defineProperty(ConcurrentInvalidStateError, "name", { value: "InvalidStateError" });

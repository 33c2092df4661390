/** The result of work in another thread or process. Follows `Future` of CPython's `concurrent/futures/_base.py`. */
import { PythonError, TimeoutError } from "../python/errors.ts";
import { log } from "../process/log.ts";
import { repr, typeName } from "../python/repr.ts";
import { state } from "../process/state.ts";
import { recordRaised } from "../process/traceback.ts";
import { blockUntil } from "./switching.ts";

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
  private stage: Stage = "PENDING";
  private value: T | null = null;
  private error: Error | null = null;
  private readonly callbacks: ((future: this) => unknown)[] = [];
  /** @internal What the work is called, for the trace: a function's name. */
  label = "";

  /** Calls the work off, if it has not begun; false if it has. */
  cancel(): boolean {
    if (this.stage === "RUNNING" || this.stage === "FINISHED") return false;
    if (this.cancelled()) return true;
    this.stage = "CANCELLED";
    this.invokeCallbacks();
    return true;
  }

  /** True if it was called off. */
  cancelled(): boolean {
    return this.stage === "CANCELLED" || this.stage === "CANCELLED_AND_NOTIFIED";
  }

  /** True while the work is under way. */
  running(): boolean {
    return this.stage === "RUNNING";
  }

  /** True if it has a result or an error, or was called off. */
  done(): boolean {
    return this.cancelled() || this.stage === "FINISHED";
  }

  /**
   * The result; blocks the thread until it is there, at most `timeout` seconds. Raises the work's error,
   * concurrent.futures.CancelledError, or TimeoutError.
   */
  result(timeout: number | { timeout?: number | null } | null = null): T {
    this.wait(timeout);
    if (this.error !== null) throw this.error;
    return this.value as T;
  }

  /** The error, or null if there is a result; blocks as `result()` does. */
  exception(timeout: number | { timeout?: number | null } | null = null): Error | null {
    this.wait(timeout);
    return this.error;
  }

  private wait(timeout: number | { timeout?: number | null } | null): void {
    const seconds = typeof timeout === "object" ? (timeout?.timeout ?? null) : timeout;
    const deadline = seconds === null ? Infinity : state.now + Math.max(0, seconds);
    if (
      !blockUntil(() => this.done(), deadline, this.label === "" ? "a result" : `the result of ${this.label}`)
    ) {
      throw new TimeoutError();
    }
    if (this.cancelled()) throw new ConcurrentCancelledError();
  }

  /** Has `fn(future)` called when it is done, in the thread that ends it; at once if it is done already. */
  add_done_callback(fn: (future: this) => unknown): void {
    if (this.done()) this.invoke(fn);
    else this.callbacks.push(fn);
  }

  private invokeCallbacks(): void {
    for (const fn of this.callbacks) this.invoke(fn);
  }

  private invoke(fn: (future: this) => unknown): void {
    try {
      fn(this);
    } catch (error) {
      if (error instanceof Error) recordRaised(error);
      log("ERROR", `exception calling callback for ${repr(this)}`, error, "concurrent.futures");
    }
  }

  /** For executors: the work begins; false if it was called off. */
  set_running_or_notify_cancel(): boolean {
    if (this.stage === "CANCELLED") {
      this.stage = "CANCELLED_AND_NOTIFIED";
      return false;
    }
    if (this.stage === "PENDING") {
      this.stage = "RUNNING";
      return true;
    }
    throw new ConcurrentError("Future in unexpected state");
  }

  /** For executors: sets the result. */
  set_result(result: T): void {
    this.checkNotDone();
    this.value = result;
    this.stage = "FINISHED";
    this.invokeCallbacks();
  }

  /** For executors: sets the error. */
  set_exception(exception: Error): void {
    this.checkNotDone();
    this.error = exception;
    this.stage = "FINISHED";
    this.invokeCallbacks();
  }

  private checkNotDone(): void {
    if (this.done()) throw new ConcurrentInvalidStateError(`${this.stage}: ${repr(this)}`);
  }

  toString(): string {
    const name = this.stage === "CANCELLED_AND_NOTIFIED" ? "cancelled" : this.stage.toLowerCase();
    if (this.stage !== "FINISHED") return `<Future state=${name}>`;
    return this.error === null
      ? `<Future state=${name} returned ${typeName(this.value)}>`
      : `<Future state=${name} raised ${this.error.constructor.name}>`;
  }
}
Object.defineProperty(ConcurrentFuture, "name", { value: "Future" });
Object.defineProperty(ConcurrentError, "name", { value: "Error" });
Object.defineProperty(ConcurrentCancelledError, "name", { value: "CancelledError" });
Object.defineProperty(ConcurrentInvalidStateError, "name", { value: "InvalidStateError" });

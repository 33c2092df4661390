/** A future: a result that isn't there yet, and the callbacks that the loop calls once it is. */
import { CancelledError, InvalidStateError } from "../python/errors.ts";
import type { EventLoop } from "./loop.ts";

export class Future {
  protected readonly loop: EventLoop;
  private state: "pending" | "finished" | "cancelled" = "pending";
  /** The result, once it is finished without an error. */
  private value: unknown;
  /** What `result()` raises, once it has failed or was cancelled. */
  private error: Error | null = null;
  /** Empty once it is done. */
  private callbacks: ((future: Future) => void)[] = [];

  constructor(loop: EventLoop) {
    this.loop = loop;
  }

  done(): boolean {
    return this.state !== "pending";
  }

  cancelled(): boolean {
    return this.state === "cancelled";
  }

  result(): unknown {
    if (this.state === "pending") throw new InvalidStateError("Result is not set.");
    if (this.error !== null) throw this.error;
    return this.value;
  }

  set_result(value: unknown): void {
    this.value = value;
    this.finish("finished");
  }

  set_exception(error: Error): void {
    this.error = error;
    this.finish("finished");
  }

  /** False if there is nothing left to cancel. */
  cancel(message?: string): boolean {
    if (this.done()) return false;
    this.endCancelled(message === undefined ? new CancelledError() : new CancelledError(message));
    return true;
  }

  protected endCancelled(error: CancelledError): void {
    this.error = error;
    this.finish("cancelled");
  }

  add_done_callback(callback: (future: this) => void): void {
    const call = callback as (future: Future) => void;
    if (this.done()) this.loop.call_soon(() => call(this));
    else this.callbacks.push(call);
  }

  /** Each callback waits for its turn in the ready queue: nothing that listens runs inside `set_result`. */
  private finish(state: "finished" | "cancelled"): void {
    if (this.done()) throw new InvalidStateError("invalid state");
    this.state = state;
    for (const callback of this.callbacks.splice(0)) this.loop.call_soon(() => callback(this));
  }
}

/**
 * A task: a coroutine that the loop runs, and the future of its result.
 *
 * It is in one place at a time: in the ready queue, among the callbacks of the future that it waits for, or nowhere, while
 * it runs or once it is done.
 */
import { CancelledError } from "../python/errors.ts";
import { type Coroutine, type Frames, TURN } from "./coroutine.ts";
import { Future } from "./future.ts";
import type { EventLoop } from "./loop.ts";

export class Task extends Future {
  private readonly frames: Frames;
  /** The future it waits for; null while it runs, is ready, or is done. */
  private awaited: Future | null = null;
  /** CancelledError is due at its next step. */
  private mustCancel = false;
  private cancelMessage: string | undefined;
  private cancelRequests = 0;

  constructor(coroutine: Coroutine, loop: EventLoop) {
    super(loop);
    this.frames = coroutine.run();
    loop.tasks.add(this);
    loop.call_soon(() => this.step());
  }

  /** Runs the coroutine from one wait to the next. What it waited for is done, and the innermost `await` asks it how. */
  private step(): void {
    this.awaited = null;
    this.loop.currentTask = this;
    try {
      const { done, value } = this.resume();
      if (done === true) this.end(value);
      else if (value === TURN) this.loop.call_soon(() => this.step());
      else this.waitFor(value);
    } catch (error) {
      this.loop.tasks.delete(this);
      if (error instanceof CancelledError) this.endCancelled(error);
      else this.set_exception(error as Error);
    } finally {
      this.loop.currentTask = null;
    }
  }

  private resume(): ReturnType<Frames["next"]> {
    if (!this.mustCancel) return this.frames.next();
    this.mustCancel = false;
    return this.frames.throw(this.makeCancelledError());
  }

  private waitFor(future: Future): void {
    this.awaited = future;
    future.add_done_callback(() => this.step());
    if (this.mustCancel && future.cancel(this.cancelMessage)) this.mustCancel = false;
  }

  /** It returned; but if it was cancelled during its last step, that is how it ends. */
  private end(value: unknown): void {
    this.loop.tasks.delete(this);
    if (this.mustCancel) this.endCancelled(this.makeCancelledError());
    else this.set_result(value);
  }

  private makeCancelledError(): CancelledError {
    return this.cancelMessage === undefined ? new CancelledError() : new CancelledError(this.cancelMessage);
  }

  /** Cancels what it waits for, which wakes it with CancelledError; if it waits for nothing, its next step raises it. */
  override cancel(message?: string): boolean {
    if (this.done()) return false;
    this.cancelRequests += 1;
    if (this.awaited?.cancel(message) === true) return true;
    this.mustCancel = true;
    this.cancelMessage = message;
    return true;
  }

  cancelling(): number {
    return this.cancelRequests;
  }

  uncancel(): number {
    if (this.cancelRequests > 0) this.cancelRequests -= 1;
    if (this.cancelRequests === 0) this.mustCancel = false;
    return this.cancelRequests;
  }
}

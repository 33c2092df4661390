/**
 * A future: a result that is not there yet. Awaiting it suspends the task until somebody sets the result. Follows
 * CPython's `asyncio/futures.py` (and the messages of its C twin, which is what Python's users see).
 *
 * When it is done, each of its callbacks becomes ready, in the order they were added; a task that awaits it is one of
 * them.
 *
 * A little longer than a file should be: half of it is what learners read in the hover.
 */
import { checkCall } from "../python/signatures/checked.ts";
import { className } from "../python/peek.ts";
import { checkKeywords, isKeywords } from "../python/arguments.ts";
import { callbackText } from "../process/callbacks.ts";
import type { Callback, TimerHandle } from "../clock/handles.ts";
import type { Context } from "../process/context.ts";
import { copy_context } from "../process/context.ts";
import { cancelledError, InvalidStateError, RuntimeError, StopIteration } from "../python/errors.ts";
import { takeKeywords } from "../python/keywords.ts";
import type { EventLoop } from "../loop/loop.ts";
import type { TracebackFrame } from "../options.ts";
import { createdAt, stackNow } from "../process/origins.ts";
import type { WaitLabel } from "../sync/primitive.ts";
import { repr, shortRepr } from "../python/repr.ts";
import { blocking } from "../process/outcome.ts";
import { currentLoop } from "../process/state.ts";
import type { Task } from "../tasks/task.ts";
import type { Wait } from "../trace.ts";

export const PENDING = 0;
export const CANCELLED = 1;
export const FINISHED = 2;
const STAGES = ["pending", "cancelled", "finished"] as const;

type DoneEntry = Task | DoneCallback;

/** A function to call when a future is done, and the context to call it in. */
export class DoneCallback {
  readonly fn: Callback;
  readonly context: Context;
  constructor(fn: Callback, context: Context) {
    this.fn = fn;
    this.context = context;
  }
}

/**
 * A result that is not there yet: `await future` waits until somebody calls `set_result()` or `set_exception()`. Make one
 * with `loop.create_future()`; what most programs make instead are tasks, which are futures, too. The keyword `loop` names
 * its loop (the running one if nothing is said; without one, RuntimeError). Follows CPython's Lib/asyncio/futures.py.
 *
 *     const answer = asyncio.get_running_loop().create_future();
 *     asyncio.create_task(think(answer)); // calls answer.set_result(42) some time
 *     print(await answer);
 */
export class Future<T = unknown> {
  /** @internal */ readonly _loop: EventLoop;
  /** @internal */ _stage: 0 | 1 | 2 = PENDING;
  /** @internal */ _value: T | null = null;
  /** @internal */ _error: Error | null = null;
  /** @internal Tasks that await it, and functions: mostly none or one, so one stands for itself. */
  _callbacks: DoneEntry | DoneEntry[] | null = null;
  /** @internal The last `gather` that it was given to. */ _mark = 0;
  /** @internal Failed, and nobody has asked. */ _unread = false;
  /** @internal */ _cancelMessage: unknown = null;
  /** @internal The error that ended a cancelled task, given once. */ _cancelledError: Error | null = null;
  /** @internal What waiting for it is called in a trace; for a sleep, its seconds; null for a plain future. */
  _waits: WaitLabel | number | null = null;
  /** @internal For a sleep: what ends it. */ _timer: TimerHandle | null = null;
  /** @internal In debug mode: the frames that made it. */ _origin: TracebackFrame[] | null = null;

  constructor(keywords?: { loop?: EventLoop | null }) {
    if (arguments.length > 1) checkCall("Future.__init__", arguments);
    const loop = keywords?.loop ?? null;
    if (loop === null && keywords !== undefined && new.target === Future) checkFutureKeywords(keywords);
    this._loop = loop ?? currentLoop();
    if (this._loop._debug) this._origin = stackNow();
  }

  /** @internal Of a kind of its own: what waiting for it is called in a trace; else null, and `waits` says it. */
  _describe(): Wait | null {
    return null;
  }

  /** @internal What it waits for itself, where it does: a task for what it awaits, a gather for its children. */
  _awaits(): readonly Future[] {
    return [];
  }

  /** @internal How a message names it; null where it has no name. */
  _nameWords(): string | null {
    return null;
  }

  /** @internal Messages say which class's method it is. */
  protected _checkCall(method: string, given: ArrayLike<unknown>): void {
    checkCall(`Future.${method}`, given);
  }

  /** The loop that the future belongs to. */
  get_loop(): EventLoop {
    if (arguments.length > 0) checkCall("Future.get_loop", arguments);
    return this._loop;
  }

  /** True if it has a result or an error, or was cancelled. */
  done(): boolean {
    if (arguments.length > 0) this._checkCall("done", arguments);
    return this._stage !== PENDING;
  }

  /** True if it was cancelled. */
  cancelled(): boolean {
    if (arguments.length > 0) this._checkCall("cancelled", arguments);
    return this._stage === CANCELLED;
  }

  /**
   * The result. Raises the error if it failed, CancelledError if it was cancelled, InvalidStateError if it is not done:
   * to wait for it, `await` it.
   */
  result(): T {
    if (arguments.length > 0) this._checkCall("result", arguments);
    if (this._stage === PENDING) throw new InvalidStateError("Result is not set.");
    if (this._stage === FINISHED && this._error === null) return this._value as T;
    throw this._takeError();
  }

  /** The error, or null if there is a result. Raises CancelledError or InvalidStateError as `result()` does. */
  exception(): Error | null {
    if (arguments.length > 0) checkCall("Future.exception", arguments);
    if (this._stage === PENDING) throw new InvalidStateError("Exception is not set.");
    if (this._stage === CANCELLED) throw this._makeCancelledError();
    this._markRead();
    return this._error;
  }

  /** @internal What awaiting it raises; it must be cancelled or failed. */
  _takeError(): Error {
    if (this._stage === CANCELLED) return this._makeCancelledError();
    this._markRead();
    return this._error!;
  }

  /** @internal The error of a cancellation; the one that ended a task is given once. */
  _makeCancelledError(): Error {
    const { _cancelledError: original } = this;
    if (original !== null) {
      this._cancelledError = null;
      return original;
    }
    return cancelledError(this._cancelMessage === null ? [] : [this._cancelMessage]);
  }

  /** @internal Somebody has seen the error: no report. */
  _markRead(): void {
    if (!this._unread) return;
    this._unread = false;
    this._loop._unread.delete(this);
  }

  /** Sets the result and makes whoever waits ready. Raises InvalidStateError if it is done already. */
  set_result(result: T): void {
    if (arguments.length !== 1) checkCall("Future.set_result", arguments);
    if (this._stage !== PENDING) throw new InvalidStateError("invalid state");
    this._finishWith(result);
  }

  /** Sets an error (or makes one, from a class), which is raised where the future is awaited. */
  set_exception(exception: Error | (new () => Error)): void {
    if (arguments.length !== 1) checkCall("Future.set_exception", arguments);
    if (this._stage !== PENDING) throw new InvalidStateError("invalid state");
    let error: unknown = typeof exception === "function" ? new exception() : exception;
    if (error instanceof StopIteration) {
      error = new RuntimeError(
        "StopIteration interacts badly with generators and cannot be raised into a Future",
        { cause: error },
      );
    }
    if (!(error instanceof Error)) throw new TypeError("invalid exception object");
    this._failWith(error);
  }

  /**
   * Cancels the future: whoever awaits it gets CancelledError, with the message `msg` if one is given. Returns false if it
   * was done already.
   */
  cancel(msg?: unknown): boolean {
    if (arguments.length > 1) checkCall("Future.cancel", arguments);
    this._markRead();
    if (this._stage !== PENDING) return false;
    this._timer?.cancel();
    this._becomeCancelled(cancelMessage(msg));
    return true;
  }

  /** @internal */ _finishWith(result: T): void {
    this._value = result;
    this._stage = FINISHED;
    if (this._callbacks !== null) this._scheduleCallbacks();
  }

  /** @internal */ _failWith(error: Error): void {
    this._error = error;
    this._stage = FINISHED;
    if (this._callbacks !== null) this._scheduleCallbacks();
    this._unread = true;
    this._loop._unread.add(this);
  }

  /** @internal */ _becomeCancelled(message: unknown): void {
    this._stage = CANCELLED;
    this._cancelMessage = message;
    if (this._callbacks !== null) this._scheduleCallbacks();
  }

  private _scheduleCallbacks(): void {
    const callbacks = this._callbacks!;
    this._callbacks = null;
    if (!Array.isArray(callbacks)) this._schedule(callbacks);
    else for (const callback of callbacks) this._schedule(callback);
  }

  private _schedule(callback: DoneEntry): void {
    if (callback instanceof DoneCallback) this._loop._soon(callback.fn, [this], callback.context);
    else this._loop._makeReady(callback);
  }

  /** @internal */ _addCallback(callback: DoneEntry): void {
    const { _callbacks: callbacks } = this;
    if (callbacks === null) this._callbacks = callback;
    else if (Array.isArray(callbacks)) callbacks.push(callback);
    else this._callbacks = [callbacks, callback];
  }

  private get _callbackList(): DoneEntry[] {
    const { _callbacks: callbacks } = this;
    if (callbacks === null) return [];
    return Array.isArray(callbacks) ? callbacks : [callbacks];
  }

  /**
   * Has `fn(future)` called when it is done; in the next turn, if it is already. In the order of adding; twice, if added
   * twice. The keyword `context` is the context of context variables to call it in; else a copy of the current one.
   */
  add_done_callback(fn: (future: this) => unknown, keywords?: { context?: Context | null }): void {
    const context = keywords?.context ?? copy_context();
    if (this._stage === PENDING) this._addCallback(new DoneCallback(fn, context));
    else this._loop._soon(fn, [this], context);
  }

  /** Takes every such callback out, and returns how many there were. */
  remove_done_callback(fn: (future: this) => unknown): number {
    const callbacks = this._callbackList;
    const kept = callbacks.filter((entry) => !(entry instanceof DoneCallback && entry.fn === fn));
    this._callbacks = kept.length === 0 ? null : kept;
    return callbacks.length - kept.length;
  }

  /** For a class's own `__await__`: `return yield* future.__await__()`. */
  *__await__(): Generator<unknown, T, unknown> {
    if (this._stage === PENDING) {
      blocking.add(this);
      yield this;
    }
    if (this._stage === PENDING) throw new RuntimeError("await wasn't used with future");
    return this.result();
  }

  /** @internal */ protected _info(): string[] {
    const info: string[] = [STAGES[this._stage]];
    if (this._stage === FINISHED) {
      info.push(this._error === null ? `result=${shortRepr(this._value)}` : `exception=${repr(this._error)}`);
    }
    if (this._callbacks !== null) info.push(callbacksText(this._callbackList));
    const created = createdAt(this._origin);
    if (created !== null) info.push(created);
    return info;
  }

  toString(): string {
    if (shown.has(this)) return "...";
    shown.add(this);
    try {
      return `<${className(this)} ${this._info().join(" ")}>`;
    } finally {
      shown.delete(this);
    }
  }
}

/** Futures whose repr is being made: a repr that reaches itself shows dots. */
const shown = new Set<object>();

/** `cancel(msg)` and `cancel({ msg })` are both Python's; None is no message. */
export function cancelMessage(message: unknown): unknown {
  const keywords = takeKeywords(message, ["msg"]);
  return (keywords === null ? message : keywords["msg"]) ?? null;
}

function callbacksText(callbacks: readonly (Task | DoneCallback)[]): string {
  const show = (entry: Task | DoneCallback) =>
    entry instanceof DoneCallback ? callbackText(entry.fn, [], false) : "Task.task_wakeup()";
  const { length } = callbacks;
  if (length <= 2) return `cb=[${callbacks.map(show).join(", ")}]`;
  return `cb=[${show(callbacks[0]!)}, <${length - 2} more>, ${show(callbacks[length - 1]!)}]`;
}

function checkFutureKeywords(keywords: object): void {
  if (!isKeywords(keywords)) throw new TypeError("Future() takes no positional arguments");
  checkKeywords(keywords, ["loop"], "Future");
}

/**
 * True for a future or a task. Follows CPython's Lib/asyncio/base_futures.py.
 */
export function isfuture(obj: unknown): obj is Future {
  return obj instanceof Future;
}

/** Callbacks that a loop will call: soon (Handle), or at a time (TimerHandle). Follows CPython's `asyncio/events.py`. */
import { checkCall } from "../python/signatures/checked.ts";
import { className } from "../python/peek.ts";
import { Context, copy_context } from "../process/context.ts";
import { endsTheLoop } from "../python/errors.ts";
import { callbackText } from "../process/callbacks.ts";
import { dropped } from "../coroutines/never-awaited.ts";
import type { EventLoop } from "../loop/loop.ts";
import { hooks, state, trace } from "../process/state.ts";
import { recordRaised } from "../process/traceback.ts";
import { asPythonError } from "../python/errors.ts";
import type { TracebackFrame } from "../options.ts";
import { createdAt, stackNow } from "../process/origins.ts";
import { floatText, typeName } from "../python/repr.ts";

export type Callback = (...args: never[]) => unknown;

/**
 * What `loop.call_soon()` gives: a callback that stands in the ready queue. `cancel()` takes it back. Follows CPython's
 * Lib/asyncio/events.py.
 */
export class Handle {
  /** @internal */ _callback: Callback | null;
  /** @internal */ _args: readonly unknown[];
  /** @internal */ readonly _context: Context;
  /** @internal */ readonly _loop: EventLoop;
  /** @internal */ _isCancelled = false;
  /** @internal In debug mode: the frames that made it. */ _origin: TracebackFrame[] | null = null;
  /** @internal The site that made it. */ readonly _madeAt: number;
  /**
   * @internal Its number in the trace, 0 for none. Of a timer it also tells equal deadlines apart: first come, first served.
   */
  _sequence = 0;
  /** @internal The repr kept by a cancel in debug mode, which drops the callback. */ _kept: string | null =
    null;

  constructor(
    callback: Callback,
    args: readonly unknown[],
    loop: EventLoop,
    context: Context | { context: Context | null } | null = null,
  ) {
    this._callback = callback;
    this._args = args;
    this._loop = loop;
    this._context = context instanceof Context ? context : (context?.context ?? copy_context());
    this._madeAt = hooks.at;
    if (loop._debug) this._origin = stackNow();
  }

  /** Calls the callback off. Doing it twice, or after it ran, changes nothing. */
  cancel(): void {
    if (arguments.length > 0) checkCall("Handle.cancel", arguments);
    if (this._isCancelled) return;
    this._isCancelled = true;
    if (this._loop._debug) this._kept = this.toString();
    if (state.observer !== null) this._traceCancel();
    this._callback = null;
    this._args = [];
  }

  /** What is cancelled in the ready queue keeps its place there, and is passed over. */
  protected _traceCancel(): void {
    if (this._sequence === 0 || this._callback === null) return;
    const name = callbackText(this._callback, [], false);
    trace({ kind: "callback-cancelled", callback: this._sequence, name });
  }

  /** True after `cancel()`. */
  cancelled(): boolean {
    if (arguments.length > 0) checkCall("Handle.cancelled", arguments);
    return this._isCancelled;
  }

  /** The context (of context variables) in which the callback runs. */
  get_context(): Context {
    return this._context;
  }

  /** @internal Called by the loop, and only by it. */
  _run(): void {
    const { _callback: callback } = this;
    if (callback === null) return;
    state.context = this._context;
    hooks.at = this._madeAt;
    if (state.observer !== null) this._traceRun(callback);
    try {
      if (typeof callback !== "function") {
        throw new TypeError(`'${typeName(callback)}' object is not callable`);
      }
      const result = callback(...(this._args as never[]));
      if (result !== undefined) dropped(result);
    } catch (thrown) {
      const error = asPythonError(thrown);
      if (endsTheLoop(error)) throw error;
      recordRaised(error);
      this._loop.call_exception_handler({
        message: `Exception in callback ${callbackText(callback, this._argumentList(), this._loop._debug)}`,
        exception: error,
        handle: this,
        ...(this._origin === null ? {} : { source_traceback: this._origin }),
      });
    }
  }

  protected _traceRun(callback: Callback): void {
    trace({ kind: "callback", callback: this._sequence, name: callbackText(callback, [], false) });
  }

  /** @internal What the callback is called with, for texts. */
  _argumentList(): readonly unknown[] {
    return this._args;
  }

  /** @internal */ protected _info(): string[] {
    const info: string[] = [className(this)];
    if (this._isCancelled) info.push("cancelled");
    if (this._callback !== null)
      info.push(callbackText(this._callback, this._argumentList(), this._loop._debug));
    const created = createdAt(this._origin);
    if (created !== null) info.push(created);
    return info;
  }

  toString(): string {
    return this._kept ?? `<${this._info().join(" ")}>`;
  }
}

/** What `loop.call_later()` and `loop.call_at()` give: a callback that is due at a time. Follows CPython's Lib/asyncio/events.py. */
export class TimerHandle extends Handle {
  /** @internal */ readonly _deadline: number;
  /** @internal In the loop's heap. */ _scheduled = false;

  constructor(
    when: number,
    callback: Callback,
    args: readonly unknown[],
    loop: EventLoop,
    context: Context | { context: Context | null } | null = null,
  ) {
    super(callback, args, loop, context);
    this._deadline = when;
  }

  /** The loop time, in seconds, at which the callback is due. */
  when(): number {
    if (arguments.length > 0) checkCall("TimerHandle.when", arguments);
    return this._deadline;
  }

  /** Calls the callback off, and its timer with it. */
  override cancel(): void {
    if (arguments.length > 0) checkCall("TimerHandle.cancel", arguments);
    if (!this._isCancelled) this._loop._timerCancelled(this);
    super.cancel();
  }

  protected override _traceCancel(): void {
    if (this._scheduled) trace({ kind: "timer-cancelled", timer: this._sequence });
    else super._traceCancel();
  }

  protected override _info(): string[] {
    const info = super._info();
    info.splice(this._isCancelled ? 2 : 1, 0, `when=${floatText(this._deadline)}`);
    return info;
  }
}

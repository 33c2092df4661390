/** Callbacks that a loop will call: soon (Handle), or at a time (TimerHandle). Follows CPython's `asyncio/events.py`. */
import { Context, copy_context } from "../process/context.ts";
import { endsTheLoop } from "../python/errors.ts";
import { callbackText } from "../process/callbacks.ts";
import { dropped } from "../coroutines/unawaited.ts";
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
  /** @internal */ callback: Callback | null;
  /** @internal */ args: readonly unknown[];
  /** @internal */ readonly context: Context;
  /** @internal */ readonly loop: EventLoop;
  /** @internal */ isCancelled = false;
  /** @internal In debug mode: the frames that made it. */ origin: TracebackFrame[] | null = null;
  /** @internal The site that made it. */ readonly madeAt: number;
  /**
   * @internal Its number in the trace, 0 for none. Of a timer it also tells equal deadlines apart: first come, first served.
   */
  sequence = 0;
  /** @internal The repr kept by a cancel in debug mode, which drops the callback. */ kept: string | null =
    null;

  constructor(
    callback: Callback,
    args: readonly unknown[],
    loop: EventLoop,
    context: Context | { context: Context | null } | null = null,
  ) {
    this.callback = callback;
    this.args = args;
    this.loop = loop;
    this.context = context instanceof Context ? context : (context?.context ?? copy_context());
    this.madeAt = hooks.at;
    if (loop.debug) this.origin = stackNow();
  }

  /** Calls the callback off. Doing it twice, or after it ran, changes nothing. */
  cancel(): void {
    if (this.isCancelled) return;
    this.isCancelled = true;
    if (this.loop.debug) this.kept = this.toString();
    if (state.observer !== null) this.traceCancel();
    this.callback = null;
    this.args = [];
  }

  /** What is cancelled in the ready queue keeps its place there, and is passed over. */
  protected traceCancel(): void {
    if (this.sequence === 0 || this.callback === null) return;
    const name = callbackText(this.callback, [], false);
    trace({ kind: "callback-cancelled", callback: this.sequence, name });
  }

  /** True after `cancel()`. */
  cancelled(): boolean {
    return this.isCancelled;
  }

  /** The context (of context variables) in which the callback runs. */
  get_context(): Context {
    return this.context;
  }

  /** @internal Called by the loop, and only by it. */
  run(): void {
    const { callback } = this;
    if (callback === null) return;
    state.context = this.context;
    hooks.at = this.madeAt;
    if (state.observer !== null) this.traceRun(callback);
    try {
      if (typeof callback !== "function") {
        throw new TypeError(`'${typeName(callback)}' object is not callable`);
      }
      const result = callback(...(this.args as never[]));
      if (result !== undefined) dropped(result);
    } catch (thrown) {
      const error = asPythonError(thrown);
      if (endsTheLoop(error)) throw error;
      recordRaised(error);
      this.loop.call_exception_handler({
        message: `Exception in callback ${callbackText(callback, this.argumentList(), this.loop.debug)}`,
        exception: error,
        handle: this,
        ...(this.origin === null ? {} : { source_traceback: this.origin }),
      });
    }
  }

  protected traceRun(callback: Callback): void {
    trace({ kind: "callback", callback: this.sequence, name: callbackText(callback, [], false) });
  }

  /** @internal What the callback is called with, for texts. */
  argumentList(): readonly unknown[] {
    return this.args;
  }

  /** @internal */ protected info(): string[] {
    const info: string[] = [this.constructor.name];
    if (this.isCancelled) info.push("cancelled");
    if (this.callback !== null) info.push(callbackText(this.callback, this.argumentList(), this.loop.debug));
    const created = createdAt(this.origin);
    if (created !== null) info.push(created);
    return info;
  }

  toString(): string {
    return this.kept ?? `<${this.info().join(" ")}>`;
  }
}

/** What `loop.call_later()` and `loop.call_at()` give: a callback that is due at a time. Follows CPython's Lib/asyncio/events.py. */
export class TimerHandle extends Handle {
  /** @internal */ readonly deadline: number;
  /** @internal In the loop's heap. */ scheduled = false;

  constructor(
    when: number,
    callback: Callback,
    args: readonly unknown[],
    loop: EventLoop,
    context: Context | { context: Context | null } | null = null,
  ) {
    super(callback, args, loop, context);
    this.deadline = when;
  }

  /** The loop time, in seconds, at which the callback is due. */
  when(): number {
    return this.deadline;
  }

  /** Calls the callback off, and its timer with it. */
  override cancel(): void {
    if (!this.isCancelled) this.loop.timerCancelled(this);
    super.cancel();
  }

  protected override traceCancel(): void {
    if (this.scheduled) trace({ kind: "timer-cancelled", timer: this.sequence });
    else super.traceCancel();
  }

  protected override info(): string[] {
    const info = super.info();
    info.splice(this.isCancelled ? 2 : 1, 0, `when=${floatText(this.deadline)}`);
    return info;
  }
}

/**
 * What locks, events, queues and the like have in common: each belongs to the first loop in which a task had to wait for
 * it (CPython's `asyncio/mixins.py`), and each reports to the trace what happens to it.
 */
import { className } from "../python/peek.ts";
import { currentCall } from "../coroutines/calls.ts";
import { RuntimeError } from "../python/errors.ts";
import type { EventLoop } from "../loop/loop.ts";
import { repr, traced } from "../python/repr.ts";
import { currentTaskNumber, hooks, state, trace } from "../process/state.ts";
import type { Wait } from "../trace.ts";

/** What a wait is called in the trace. */
export interface WaitLabel {
  readonly kind: Wait["kind"];
  readonly text: string | (() => string);
  /** What the wait is on, where the trace is to know. */
  readonly owner?: Primitive;
  /** The numbers of the tasks that can end it, where they are known. */
  readonly tasks?: () => number[];
}

export abstract class Primitive {
  private _loop: EventLoop | null = null;
  /** Its number in the trace; 0 until it was seen there. */
  private _number = 0;
  /** @internal What a task that waits in line here waits for, for the trace. One inside another shows as the other. */
  _waits: WaitLabel;
  /** @internal False for one that is a part of another: only the whole reports to the trace. */
  _reports = true;

  /** Where it was made, until the trace has told it. */
  private _made: { at: number; task: number; call: number } | null = null;

  constructor(waits: WaitLabel) {
    this._waits = waits;
    if (state.observer === null) return;
    this._waits = { ...waits, owner: this };
    this._made = { at: hooks.at, task: currentTaskNumber(), call: currentCall() };
  }

  /** The running loop, which has to be the same each time. */
  protected _getLoop(): EventLoop {
    const loop = state.running!;
    this._loop ??= loop;
    if (loop !== this._loop) throw new RuntimeError(`${repr(this)} is bound to a different event loop`);
    return loop;
  }

  /** Tells the trace what happened here. */
  protected _report(action: string): void {
    if (state.observer === null || !this._reports) return;
    if (this._number === 0) this._number = state.primitivesMade += 1;
    const { _number: id, _made: made } = this;
    const primitive = className(this);
    const call = currentCall();
    const text = traced(() => this._status(), "");
    this._made = null;
    if (made !== null) trace({ kind: "primitive", primitive, id, action, text, call, made });
    else trace({ kind: "primitive", primitive, id, action, text, call, time: 0, tick: 0, task: 0, at: 0 });
  }

  /** @internal Its number in the trace, which hears of it now at the latest: somebody waits for it. */
  _numberInTrace(): number {
    if (this._number === 0) this._report("waited for");
    return this._number;
  }

  /** Its state in a few words, as its repr shows it: `locked, waiters:1`. */
  protected abstract _status(): string;

  /** Python's repr, without the address. A learner's own class is in `__main__`. */
  toString(): string {
    const own = library.has(this.constructor) ? "asyncio.locks" : "__main__";
    return `<${own}.${className(this)} object [${this._status()}]>`;
  }
}

const library = new WeakSet<object>();

/** Says that these classes are asyncio's own, so that their reprs begin `asyncio.locks`. */
export function inLocksModule(...classes: object[]): void {
  for (const one of classes) library.add(one);
}

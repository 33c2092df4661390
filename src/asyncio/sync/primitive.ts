/**
 * What locks, events, queues and the like have in common: each belongs to the first loop in which a task had to wait for
 * it (CPython's `asyncio/mixins.py`), and each reports to the trace what happens to it.
 */
import { currentCall } from "../coroutines/calls.ts";
import { RuntimeError } from "../python/errors.ts";
import type { EventLoop } from "../loop/loop.ts";
import { repr } from "../python/repr.ts";
import { currentTaskNumber, hooks, state, trace } from "../process/state.ts";
import type { Wait } from "../trace.ts";

/** What a wait is called in the trace. */
export interface Waits {
  readonly kind: Wait["kind"];
  readonly text: string | (() => string);
  /** What the wait is on, where the trace is to know. */
  readonly owner?: Primitive;
  /** The numbers of the tasks that can end it, where they are known. */
  readonly tasks?: () => number[];
}

export abstract class Primitive {
  private loop: EventLoop | null = null;
  /** Its number in the trace; 0 until it was seen there. */
  private number = 0;
  /** @internal What a task that waits in line here waits for, for the trace. One inside another shows as the other. */
  waits: Waits;
  /** @internal False for one that is a part of another: only the whole reports to the trace. */
  reports = true;

  /** Where it was made, until the trace has told it. */
  private made: { at: number; task: number; call: number } | null = null;

  constructor(waits: Waits) {
    this.waits = waits;
    if (state.observer === null) return;
    this.waits = { ...waits, owner: this };
    this.made = { at: hooks.at, task: currentTaskNumber(), call: currentCall() };
  }

  /** The running loop, which has to be the same each time. */
  protected getLoop(): EventLoop {
    const loop = state.running!;
    this.loop ??= loop;
    if (loop !== this.loop) throw new RuntimeError(`${repr(this)} is bound to a different event loop`);
    return loop;
  }

  /** Tells the trace what happened here. */
  protected report(action: string): void {
    if (state.observer === null || !this.reports) return;
    if (this.number === 0) this.number = state.primitives += 1;
    const { number: id, made } = this;
    const primitive = this.constructor.name;
    const call = currentCall();
    const text = this.status();
    this.made = null;
    if (made !== null) trace({ kind: "primitive", primitive, id, action, text, call, made });
    else trace({ kind: "primitive", primitive, id, action, text, call, time: 0, tick: 0, task: 0, at: 0 });
  }

  /** @internal Its number in the trace, which hears of it now at the latest: somebody waits for it. */
  numberInTrace(): number {
    if (this.number === 0) this.report("waited for");
    return this.number;
  }

  /** Its state in a few words, as its repr shows it: `locked, waiters:1`. */
  protected abstract status(): string;

  /** Python's repr, without the address. A learner's own class is in `__main__`. */
  toString(): string {
    const own = library.has(this.constructor) ? "asyncio.locks" : "__main__";
    return `<${own}.${this.constructor.name} object [${this.status()}]>`;
  }
}

const library = new WeakSet<object>();

/** Says that these classes are asyncio's own, so that their reprs begin `asyncio.locks`. */
export function inLocksModule(...classes: object[]): void {
  for (const one of classes) library.add(one);
}

/**
 * The coroutines that nobody has started yet, in order of creation: those left at the end were never awaited. Nearly
 * every coroutine starts at once, so none is taken out when it does; now and then the list is swept.
 */
import type { Coroutine } from "../coroutines/coroutine.ts";
import { CREATED } from "./outcome.ts";

/** Swept at this length, or at twice what the last sweep left over. */
const SWEEP_AT = 256;

/** Those whose warning has been given already. */
const reported = new WeakSet<Coroutine>();

/** Notes that the warning has been given: there is one for each. */
export function markReported(coroutine: Coroutine): void {
  reported.add(coroutine);
}

/** Whether it is to be reported as never awaited, as things stand. */
export function isUnreported(coroutine: Coroutine): boolean {
  return coroutine._stage === CREATED && !reported.has(coroutine);
}

export class Unstarted implements Iterable<Coroutine> {
  /** Filled up to `length`, and never shortened: what stands behind is left over. */
  private readonly made: (Coroutine | null)[] = new Array<Coroutine | null>(SWEEP_AT).fill(null);
  private length = 0;
  private sweepAt = SWEEP_AT;
  /** Not on the list yet, because most have started when the next one is made. */
  private newest: Coroutine | null = null;

  add(coroutine: Coroutine): void {
    if (this.newest?._stage === CREATED) this.list(this.newest);
    this.newest = coroutine;
  }

  private list(coroutine: Coroutine): void {
    if (this.length === this.sweepAt) this.sweep();
    this.made[this.length] = coroutine;
    this.length += 1;
  }

  private sweep(): void {
    const { made, length } = this;
    let kept = 0;
    for (let i = 0; i < length; i += 1) {
      const each = made[i]!;
      if (isUnreported(each)) {
        made[kept] = each;
        kept += 1;
      }
    }
    this.length = kept;
    this.sweepAt = Math.max(SWEEP_AT, 2 * kept);
  }

  *[Symbol.iterator](): Generator<Coroutine> {
    for (let i = 0; i < this.length; i += 1) {
      const each = this.made[i]!;
      if (isUnreported(each)) yield each;
    }
    if (this.newest !== null && isUnreported(this.newest)) yield this.newest;
  }
}

/** The timers of a loop: a binary heap ordered by deadline, and by order of arrival where deadlines are equal. */
import type { TimerHandle } from "./handles.ts";

function before(a: TimerHandle, b: TimerHandle): boolean {
  return a._deadline < b._deadline || (a._deadline === b._deadline && a._sequence < b._sequence);
}

export class TimerHeap {
  private items: TimerHandle[] = [];

  get size(): number {
    return this.items.length;
  }

  /** The timer that is due first. */
  peek(): TimerHandle | undefined {
    return this.items[0];
  }

  push(timer: TimerHandle): void {
    const { items } = this;
    let hole = items.length;
    items.push(timer);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = items[parent]!;
      if (!before(timer, above)) break;
      items[hole] = above;
      hole = parent;
    }
    items[hole] = timer;
  }

  pop(): TimerHandle {
    const { items } = this;
    const first = items[0]!;
    const last = items.pop()!;
    if (items.length > 0) this.sink(last, 0);
    return first;
  }

  private sink(timer: TimerHandle, from: number): void {
    const { items } = this;
    const half = items.length >> 1;
    let hole = from;
    while (hole < half) {
      let child = 2 * hole + 1;
      if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child += 1;
      const below = items[child]!;
      if (!before(below, timer)) break;
      items[hole] = below;
      hole = child;
    }
    items[hole] = timer;
  }

  /** Drops the timers that `isDead` tells, and restores the order. */
  prune(isDead: (timer: TimerHandle) => boolean): void {
    this.items = this.items.filter((timer) => !isDead(timer));
    // A sorted array is a heap.
    this.items.sort((a, b) => (before(a, b) ? -1 : 1));
  }

  clear(): void {
    this.items = [];
  }
}

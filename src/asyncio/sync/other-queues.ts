/** Queues that give their items out in another order. Follows CPython's `asyncio/queues.py`. */
import { heapPop, heapPush } from "../python/heapq.ts";
import { Queue } from "./queue.ts";

/**
 * A queue that gives out the smallest item first. Items are often pairs, `[priority, data]`: they are compared as Python
 * compares tuples, first by their first parts. Raises TypeError for items that cannot be compared.
 * Follows CPython's Lib/asyncio/queues.py.
 */
export class PriorityQueue<T = unknown> extends Queue<T> {
  declare protected _queue: T[];

  protected override _init(): void {
    this._queue = [];
  }

  protected override _put(item: T): void {
    heapPush(this._queue, item);
  }

  protected override _get(): T {
    return heapPop(this._queue);
  }
}

/**
 * A queue that gives out the item put in last. Follows CPython's Lib/asyncio/queues.py.
 */
export class LifoQueue<T = unknown> extends Queue<T> {
  declare protected _queue: T[];

  protected override _init(): void {
    this._queue = [];
  }

  protected override _put(item: T): void {
    this._queue.push(item);
  }

  protected override _get(): T {
    return this._queue.pop()!;
  }
}

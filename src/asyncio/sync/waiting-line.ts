/**
 * Tasks that wait in line, first come, first served. CPython keeps a deque of futures, in which leaving from the middle
 * costs its length; here it is a doubly linked list, so that ten thousand cancelled waiters leave at once.
 */
import type { Future } from "../coroutines/future.ts";
import type { EventLoop } from "../loop/loop.ts";
import type { WaitLabel } from "./primitive.ts";

/** A place in the line, and the future that the waiting task awaits. */
export interface Place {
  readonly future: Future;
  previous: Place | null;
  next: Place | null;
  inLine: boolean;
}

export class WaitingLine implements Iterable<Future> {
  private first: Place | null = null;
  private last: Place | null = null;
  length = 0;

  /** Joins at the end. `waits` is what the trace says about the task that waits. */
  join(loop: EventLoop, waits: WaitLabel): Place {
    const future = loop.create_future();
    future._waits = waits;
    const place: Place = { future, previous: this.last, next: null, inLine: true };
    if (this.last === null) this.first = place;
    else this.last.next = place;
    this.last = place;
    this.length += 1;
    return place;
  }

  /** Leaves, wherever the place is. Who has left already (`take`) may leave again. */
  leave(place: Place): void {
    if (!place.inLine) return;
    place.inLine = false;
    this.length -= 1;
    if (place.previous === null) this.first = place.next;
    else place.previous.next = place.next;
    if (place.next === null) this.last = place.previous;
    else place.next.previous = place.previous;
  }

  /** True if somebody in it still waits: who was cancelled has yet to leave. */
  isWaitedIn(): boolean {
    for (let place = this.first; place !== null; place = place.next)
      if (!place.future.cancelled()) return true;
    return false;
  }

  /** The future of the one who has waited longest. */
  head(): Future | undefined {
    return this.first?.future;
  }

  /** Takes the one who has waited longest out of the line. */
  take(): Future | undefined {
    const { first } = this;
    if (first === null) return undefined;
    this.leave(first);
    return first.future;
  }

  *[Symbol.iterator](): Generator<Future> {
    for (let place = this.first; place !== null; place = place.next) yield place.future;
  }
}

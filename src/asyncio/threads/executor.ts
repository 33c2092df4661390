/** What runs functions elsewhere. Follows `Executor` of CPython's `concurrent/futures/_base.py`. */
import { splitKeywords } from "../keywords.ts";
import { state } from "../state.ts";
import type { ConcurrentFuture } from "./concurrent-future.ts";

export interface ShutdownKeywords {
  wait?: boolean;
  cancel_futures?: boolean;
}

interface MapKeywords {
  timeout: number | null;
  chunksize: number;
}

/** The base of pools; one of your own defines `submit()`. */
export abstract class Executor {
  /** Has `fn(...args)` called elsewhere; the future gives its result. */
  abstract submit<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): ConcurrentFuture<T>;
  abstract shutdown(wait?: boolean | ShutdownKeywords, keywords?: ShutdownKeywords): void;

  /**
   * Calls `fn` for the items of the iterables, all at once, and gives the results in order: `pool.map(fetch, urls)`. Each
   * result blocks until it is there; `{ timeout }`, in seconds from now, raises TimeoutError.
   */
  map(fn: (...args: unknown[]) => unknown, ...iterables: unknown[]): IterableIterator<unknown> {
    const { timeout = null } = splitKeywords<MapKeywords>(iterables, ["timeout", "chunksize"]);
    const deadline = timeout === null ? null : state.now + timeout;
    const futures = zip(iterables as Iterable<unknown>[]).map((args) => this.submit(fn, ...args));
    return results(futures, deadline);
  }

  __enter__(): this {
    return this;
  }

  __exit__(): boolean {
    this.shutdown(true);
    return false;
  }
}

function* results(
  futures: readonly ConcurrentFuture[],
  deadline: number | null,
): Generator<unknown, undefined> {
  let next = 0;
  try {
    for (const future of futures) {
      next += 1;
      try {
        yield future.result(deadline === null ? null : deadline - state.now);
      } finally {
        future.cancel();
      }
    }
  } finally {
    for (const future of futures.slice(next)) future.cancel();
  }
}

/** Python's `zip`: as long as the shortest. */
function zip(iterables: readonly Iterable<unknown>[]): unknown[][] {
  const iterators = iterables.map((each) => each[Symbol.iterator]());
  const rows: unknown[][] = [];
  if (iterators.length === 0) return rows;
  for (;;) {
    const row: unknown[] = [];
    for (const iterator of iterators) {
      const item: IteratorResult<unknown, unknown> = iterator.next();
      if (item.done === true) return rows;
      row.push(item.value);
    }
    rows.push(row);
  }
}

/** What runs functions elsewhere. Follows `Executor` of CPython's `concurrent/futures/_base.py`. */
import { ValueError } from "../python/errors.ts";
import { splitKeywords } from "../python/keywords.ts";
import { state } from "../process/state.ts";
import type { ConcurrentFuture } from "./concurrent-future.ts";

export interface ShutdownKeywords {
  wait?: boolean;
  cancel_futures?: boolean;
}

interface MapKeywords {
  timeout: number | null;
  chunksize: number;
  buffersize: number | null;
}

/** The base of pools; one of your own defines `submit()`. */
export abstract class Executor {
  /** Has `fn(...args)` called elsewhere; the future gives its result. */
  abstract submit<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): ConcurrentFuture<T>;
  /** Takes no more work; with `wait` (the default), blocks the thread until all is done. */
  abstract shutdown(wait?: boolean | ShutdownKeywords, keywords?: ShutdownKeywords): void;

  /**
   * Calls `fn` for the items of the iterables, all at once, and gives the results in order: `pool.map(fetch, urls)`. Each
   * result blocks until it is there; `{ timeout }`, in seconds from now, raises TimeoutError. With `{ buffersize }`, so many
   * calls are under way at most, and the next is made when a result was taken. `chunksize` changes nothing here.
   */
  map(
    fn: (...args: unknown[]) => unknown,
    ...iterables: Iterable<unknown>[] | [...Iterable<unknown>[], Partial<MapKeywords>]
  ): IterableIterator<unknown> {
    const args: unknown[] = iterables;
    const { timeout = null, buffersize = null } = splitKeywords<MapKeywords>(args, [
      "timeout",
      "chunksize",
      "buffersize",
    ]);
    if (buffersize !== null && !Number.isInteger(buffersize)) {
      throw new TypeError("buffersize must be an integer or None");
    }
    if (buffersize !== null && buffersize < 1) throw new ValueError("buffersize must be None or > 0");
    const deadline = timeout === null ? null : state.now + timeout;
    const rows = zip(args as Iterable<unknown>[]);
    const submitted: ConcurrentFuture[] = [];
    const submitNext = () => {
      const { value, done } = rows.next();
      if (done !== true) submitted.push(this.submit(fn, ...value));
      return done !== true;
    };
    while ((buffersize === null || submitted.length < buffersize) && submitNext());
    return results(submitted, deadline, buffersize === null ? () => false : submitNext);
  }

  /** What `using` does: nothing more. */
  __enter__(): this {
    return this;
  }

  /** What the end of the block does: `shutdown()`, which waits. */
  __exit__(): boolean {
    this.shutdown(true);
    return false;
  }
}

function* results(
  futures: ConcurrentFuture[],
  deadline: number | null,
  submitNext: () => boolean,
): Generator<unknown, undefined> {
  try {
    for (let future = futures.shift(); future !== undefined; future = futures.shift()) {
      submitNext();
      try {
        yield future.result(deadline === null ? null : deadline - state.now);
      } finally {
        future.cancel();
      }
    }
  } finally {
    for (const future of futures) future.cancel();
  }
}

/** Python's `zip`: as long as the shortest. */
function* zip(iterables: readonly Iterable<unknown>[]): Generator<unknown[], undefined> {
  const iterators = iterables.map((each) => each[Symbol.iterator]());
  while (iterators.length > 0) {
    const row: unknown[] = [];
    for (const iterator of iterators) {
      const item: IteratorResult<unknown, unknown> = iterator.next();
      if (item.done === true) return;
      row.push(item.value);
    }
    yield row;
  }
}

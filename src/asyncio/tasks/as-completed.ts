/** Results in the order in which they come. Follows `as_completed` of CPython's `asyncio/tasks.py`. */
import { makingFor } from "../process/maker.ts";
import { checkKeywords } from "../python/arguments.ts";
import { isAwaitableObject } from "../coroutines/awaitables.ts";
import { asCallback } from "../process/callbacks.ts";
import { type Body, Coroutine, iscoroutine } from "../coroutines/coroutine.ts";
import { libraryCode } from "../process/library.ts";
import { type Awaitable, ensure_future } from "./ensure-future.ts";
import { StopAsyncIteration, TimeoutError } from "../python/errors.ts";
import { type Future, isfuture } from "../coroutines/future.ts";
import type { TimerHandle } from "../clock/handles.ts";
import { get_event_loop } from "../process/running.ts";
import { Queue } from "../sync/queue.ts";
import { typeName } from "../python/repr.ts";

const ANEXT = libraryCode("_AsCompletedIterator.__anext__", "asyncio/tasks.py:582");
const WAIT_FOR_ONE = libraryCode("_AsCompletedIterator._wait_for_one", "asyncio/tasks.py:610");

/**
 * What `as_completed` gives. Iterate it either way:
 *
 *     for await (const task of asyncio.as_completed(tasks)) { const value = await task; } // the tasks themselves, done
 *     for (const next of asyncio.as_completed(tasks)) { const value = await next; }       // a coroutine for each result
 */
export class AsCompletedIterator implements Iterable<Coroutine> {
  private readonly _done = new Queue<Future | null>();
  private readonly _todo: Set<Future>;
  private _left: number;
  private readonly _timer: TimerHandle | null = null;

  constructor(awaitables: Iterable<Awaitable>, timeout: number | null) {
    const loop = get_event_loop();
    this._done._waits = { kind: "wait", text: "the next of as_completed" };
    this._done._reports = false;
    const distinct = new Set(awaitables);
    this._todo = new Set(
      [...distinct].map((each) => makingFor("as_completed", () => ensure_future(each, { loop }))),
    );
    for (const future of this._todo) future.add_done_callback(this._onCompletion);
    if (this._todo.size > 0 && timeout !== null) this._timer = loop.call_later(timeout, this._onTimeout);
    this._left = this._todo.size;
  }

  private readonly _onCompletion = asCallback(
    "_AsCompletedIterator._handle_completion",
    "asyncio/tasks.py:602",
    (future: Future) => {
      if (this._todo.size === 0) return; // the time was up first
      this._todo.delete(future);
      this._done.put_nowait(future);
      if (this._todo.size === 0) this._timer?.cancel();
    },
  );

  private readonly _onTimeout = asCallback(
    "_AsCompletedIterator._handle_timeout",
    "asyncio/tasks.py:596",
    () => {
      for (const future of this._todo) {
        future.remove_done_callback(this._onCompletion);
        this._done.put_nowait(null);
      }
      this._todo.clear();
    },
  );

  /** A coroutine for each result, in the order in which they come. */
  [Symbol.iterator](): Iterator<Coroutine> {
    return {
      next: () => {
        if (this._left === 0) return { value: undefined, done: true };
        this._left -= 1;
        return { value: new Coroutine(this._waitForOne(true), WAIT_FOR_ONE), done: false };
      },
    };
  }

  /** The tasks and futures themselves, each when it is done. */
  [Symbol.asyncIterator](): { next(): Coroutine<IteratorResult<Future, undefined>> } {
    return { next: () => new Coroutine<IteratorResult<Future, undefined>>(this._nextItem(), ANEXT) };
  }

  __aiter__(): this {
    return this;
  }

  __anext__(): Coroutine<Future> {
    return new Coroutine<Future>(this._nextFuture(), ANEXT);
  }

  toString(): string {
    return "<asyncio.tasks._AsCompletedIterator object>";
  }

  private *_nextItem(): Body<IteratorResult<Future, undefined>> {
    if (this._left === 0) return { value: undefined, done: true };
    return { value: yield* this._nextFuture(), done: false };
  }

  private *_nextFuture(): Body<Future> {
    if (this._left === 0) throw new StopAsyncIteration();
    this._left -= 1;
    return (yield* this._waitForOne(false)) as Future;
  }

  private *_waitForOne(resolve: boolean): Body<unknown> {
    const future = (yield this._done.get()) as Future | null;
    if (future === null) throw new TimeoutError();
    return resolve ? future.result() : future;
  }
}

/**
 * Runs the awaitables concurrently and gives their results in the order in which they come; see the two forms above.
 * With `{ timeout }` (seconds), the await raises TimeoutError when the time is up before all are done. Raises TypeError
 * if it is given one awaitable instead of several. Follows CPython's Lib/asyncio/tasks.py.
 */
export function as_completed(
  fs: Iterable<Awaitable>,
  keywords: { timeout?: number | null } = {},
): AsCompletedIterator {
  if (iscoroutine(fs) || isfuture(fs) || isAwaitableObject(fs)) {
    throw new TypeError(`expects an iterable of awaitables, not ${typeName(fs)}`);
  }
  checkKeywords(keywords, ["timeout"], "as_completed");
  if (typeof (fs as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator] !== "function") {
    throw new TypeError(`'${typeName(fs)}' object is not iterable`);
  }
  return new AsCompletedIterator(fs, keywords.timeout ?? null);
}

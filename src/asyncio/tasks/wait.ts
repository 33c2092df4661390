/** Waiting for some of several tasks. Follows `wait` of CPython's `asyncio/tasks.py`. */
import { checkKeywords, type Keywords } from "../python/arguments.ts";
import { asCallback } from "../process/callbacks.ts";
import { type Body, coroutine, type Coroutine, iscoroutine } from "../coroutines/coroutine.ts";
import { AttributeError, ValueError } from "../python/errors.ts";
import { type Future, isfuture } from "../coroutines/future.ts";
import type { EventLoop } from "../loop/loop.ts";
import { get_running_loop } from "../process/running.ts";
import { str, typeName, tuple } from "../python/repr.ts";
import { Task } from "./task.ts";

/**
 * For `wait`: return as soon as one is done. Follows CPython's Lib/asyncio/tasks.py.
 */
export const FIRST_COMPLETED = "FIRST_COMPLETED";
/**
 * For `wait`: return as soon as one fails, else when all are done.
 * Follows CPython's Lib/asyncio/tasks.py.
 */
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
/**
 * For `wait`: return when all are done. Follows CPython's Lib/asyncio/tasks.py.
 */
export const ALL_COMPLETED = "ALL_COMPLETED";

interface WaitKeywords {
  timeout?: number | null;
  return_when?: string;
}

/**
 * Waits for tasks or futures, and gives two sets: those that are done and those that are not.
 *
 *     const [done, pending] = await asyncio.wait(tasks, { timeout: 1, return_when: asyncio.FIRST_COMPLETED });
 *
 * `timeout` is in seconds; when it is over, nothing is raised and nothing is cancelled: look at `pending`. The same holds
 * when the wait itself is cancelled. Raises ValueError for no tasks at all, TypeError for coroutines: make tasks of them.
 * Follows CPython's Lib/asyncio/tasks.py.
 */
export const wait = coroutine(
  "wait",
  "asyncio/tasks.py:405",
  function* (fs: Iterable<Future>, keywords: WaitKeywords = {}): Body<[Set<Future>, Set<Future>]> {
    if (isfuture(fs) || iscoroutine(fs)) throw new TypeError(`expect a list of futures, not ${typeName(fs)}`);
    checkKeywords(keywords as Keywords, ["timeout", "return_when"], "wait");
    const { timeout = null, return_when = ALL_COMPLETED } = keywords;
    if (typeof (fs as Partial<Iterable<Future>> | null | undefined)?.[Symbol.iterator] !== "function") {
      throw new TypeError(`'${typeName(fs)}' object is not iterable`);
    }
    const futures = new Set(fs);
    if (futures.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
    if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(return_when)) {
      throw new ValueError(`Invalid return_when value: ${str(return_when)}`);
    }
    for (const each of futures) {
      if (iscoroutine(each)) throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
    }
    return yield* waitFor(futures, timeout, return_when, get_running_loop());
  },
) as <F extends Future>(fs: Iterable<F>, keywords?: WaitKeywords) => Coroutine<[Set<F>, Set<F>]>;

function* waitFor(
  futures: Set<Future>,
  timeout: number | null,
  returnWhen: string,
  loop: EventLoop,
): Body<[Set<Future>, Set<Future>]> {
  const waiter = makeWaiter(futures, loop);
  const timer = timeout === null ? null : loop.call_later(timeout, releaseWaiter, waiter);
  let left = futures.size;
  const onCompletion = asCallback(
    "_wait.<locals>._on_completion",
    "asyncio/tasks.py:503",
    (future: Future) => {
      left -= 1;
      const enough =
        left <= 0 ||
        returnWhen === FIRST_COMPLETED ||
        (returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null);
      if (!enough) return;
      timer?.cancel();
      releaseWaiter(waiter);
    },
  );
  for (const future of futures) {
    if (!isfuture(future)) {
      throw new AttributeError(`'${typeName(future)}' object has no attribute 'add_done_callback'`);
    }
    future.add_done_callback(onCompletion);
  }
  try {
    yield waiter;
  } finally {
    timer?.cancel();
    for (const future of futures) future.remove_done_callback(onCompletion);
  }
  const done = new Set<Future>();
  const pending = new Set<Future>();
  for (const future of futures) (future.done() ? done : pending).add(future);
  return tuple(done, pending) as unknown as [Set<Future>, Set<Future>];
}

function makeWaiter(futures: ReadonlySet<Future>, loop: EventLoop): Future {
  const waiter = loop.create_future();
  const tasks = () => [...futures].filter((each): each is Task => each instanceof Task && !each.done());
  waiter._waits = {
    kind: "wait",
    text: () =>
      `wait for ${
        tasks()
          .map((task) => task.get_name())
          .join(", ") || "futures"
      }`,
    tasks: () => tasks().map((task) => task._number),
  };
  return waiter;
}

const releaseWaiter = asCallback("_release_waiter", "asyncio/tasks.py:435", (waiter: Future) => {
  if (!waiter.done()) waiter.set_result(null);
});

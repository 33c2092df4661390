/** Waiting, in a thread, for work in others. Follows `wait` and `as_completed` of CPython's `concurrent/futures/_base.py`. */
import { isKeywords } from "../python/arguments.ts";
import { TimeoutError, ValueError } from "../python/errors.ts";
import { repr } from "../python/repr.ts";
import { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION } from "../tasks/wait.ts";
import type { ConcurrentFuture } from "./concurrent-future.ts";
import { blockUntil, deadlineIn } from "./switching.ts";

interface WaitKeywords {
  timeout?: number | null;
  return_when?: string;
}

type Done = [done: Set<ConcurrentFuture>, notDone: Set<ConcurrentFuture>] & {
  done: Set<ConcurrentFuture>;
  not_done: Set<ConcurrentFuture>;
};

/**
 * Blocks the thread until the futures are done (or one of them, see `return_when`), or `timeout` seconds are over; gives
 * two sets, `[done, not_done]`. Follows CPython's Lib/concurrent/futures/_base.py.
 */
export function wait(
  fs: Iterable<ConcurrentFuture>,
  timeout: number | WaitKeywords | null = null,
  keywords: WaitKeywords | string = {},
): Done {
  const all: WaitKeywords = isKeywords(timeout)
    ? timeout
    : {
        timeout: timeout as number | null,
        ...(typeof keywords === "string" ? { return_when: keywords } : keywords),
      };
  const returnWhen = all.return_when ?? ALL_COMPLETED;
  const futures = [...new Set(fs)];
  const isKnown = [FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen);
  if (!isKnown && futures.some((each) => !each.done())) {
    throw new ValueError(`Invalid return condition: ${repr(returnWhen)}`);
  }
  const failed = (each: ConcurrentFuture) => each.done() && !each.cancelled() && each.exception() !== null;
  const enough = () =>
    futures.every((each) => each.done()) ||
    (returnWhen === FIRST_COMPLETED && futures.some((each) => each.done())) ||
    (returnWhen === FIRST_EXCEPTION && futures.some(failed));
  if (!enough()) blockUntil(enough, deadlineIn(all.timeout ?? null), "futures");
  const done = new Set(futures.filter((each) => each.done()));
  const not_done = new Set(futures.filter((each) => !each.done()));
  return Object.assign([done, not_done] as [typeof done, typeof not_done], { done, not_done });
}

/** Gives the futures as they are done; between them the thread is blocked. Raises TimeoutError after `timeout` seconds. */
export function* as_completed(
  fs: Iterable<ConcurrentFuture>,
  timeout: number | { timeout?: number | null } | null = null,
): Generator<ConcurrentFuture, undefined> {
  const deadline = deadlineIn(isKeywords(timeout) ? (timeout.timeout as number | null) : timeout);
  const pending = new Set(fs);
  const total = pending.size;
  const finished: ConcurrentFuture[] = [];
  for (const each of pending) each.add_done_callback((future) => finished.push(future));
  while (pending.size > 0) {
    if (!blockUntil(() => finished.length > 0, deadline, "futures")) {
      throw new TimeoutError(`${pending.size} (of ${total}) futures unfinished`);
    }
    const next = finished.shift()!;
    pending.delete(next);
    yield next;
  }
}

/** The way of a cancellation: who asked for it, and who kept it from ending the task. */
import { type Analysis, TIMEOUT } from "./analysis.ts";
import { fateOf } from "./errors.ts";
import type { CancelRequest, Caught, TaskLife } from "./facts.ts";

export const isTimeout = ({ callback }: CancelRequest): boolean => callback?.startsWith(TIMEOUT) === true;

/** `asyncio.run` cancels what is left when its coroutine has ended. */
export const isEndOfRun = ({ task, callback }: CancelRequest): boolean => task === 0 && callback === null;

/** A request to end a task that did not end it. */
export interface KeptCancellation {
  life: TaskLife;
  request: CancelRequest;
  /** The last `catch` that saw its CancelledError and did not pass it on; null if something else kept it. */
  by: Caught | null;
}

/**
 * The cancellations that were asked for from outside and that something kept, in order. One that was taken back by
 * `uncancel()` counts only if it was a timeout's, which takes its own back in any case: there a `catch` inside its block
 * kept it.
 */
export function keptCancellations(run: Analysis): KeptCancellation[] {
  const kept: KeptCancellation[] = [];
  for (const life of run.lives.values()) {
    for (const [index, request] of life.requests.entries()) {
      const until = life.requests[index + 1]?.seq ?? life.ended?.seq ?? Infinity;
      const back = run.withdrawn.find(({ target, seq }) => target === life.task && seq > request.seq);
      if (request.task === life.task) continue;
      if (isTimeout(request)) {
        const by = keeperOf(run, life.task, request.seq, Math.min(until, back?.seq ?? Infinity));
        if (by !== null) kept.push({ life, request, by });
      } else if (request.task > 0 && back === undefined && goesOn(life, request)) {
        const by = keeperOf(run, life.task, request.seq, until);
        kept.push({ life, request, by });
      }
    }
  }
  return kept;
}

/** It had begun, and came to its own end all the same. */
function goesOn({ made, ended }: TaskLife, request: CancelRequest): boolean {
  return ended?.outcome === "finished" && request.seq > made.seq;
}

function keeperOf(run: Analysis, task: number, from: number, to: number): Caught | null {
  const seen = run.caught.filter(
    (one) => one.task === task && one.error === "CancelledError" && one.seq > from && one.seq < to,
  );
  const last = seen.at(-1);
  return last !== undefined && fateOf(run, last) === "kept" ? last : null;
}

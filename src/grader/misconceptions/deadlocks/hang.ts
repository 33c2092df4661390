/**
 * A hang: tasks wait, and nothing can wake one any more. The runtime ends it by a DeadlockError; more often a timeout did, or a
 * check that gave up, and then it is a hang only if all that was alive at that moment waited for something that none of
 * them could give, and if the giving up was not what the program lives on: it ended what had waited.
 */
import { isEndOfRun, isTimeout } from "../../../analysis/cancellations.ts";
import type { CancelRequest, RecordedWait } from "../../../analysis/facts.ts";
import { aliveAt, waitAt } from "../../../analysis/standing.ts";
import type { Evidence } from "../../recording/evidence.ts";

export interface Hang {
  /** The number of the event that ended it. */
  seq: number;
  /** Who waited, the ones that were given up on first, and then those for which they waited. */
  waits: readonly RecordedWait[];
  /** All that waited at that moment. */
  stuck: readonly RecordedWait[];
}

/** What only another task, or nothing, can end. */
const KINDS = ["queue", "lock", "semaphore", "event", "condition", "barrier", "future"];

export function hangOf(run: Evidence): Hang | null {
  if (run.run.error?.type === "DeadlockError") return { seq: Infinity, waits: run.stuck, stuck: run.stuck };
  for (const { task, requests } of run.analysis.lives.values()) {
    for (const request of requests) {
      const wait = isGivingUp(run, request) ? waitAt(run.analysis, task, request.seq) : null;
      const stuck = wait === null || !endedBy(run, task, request.seq) ? null : stuckAt(run, request);
      if (wait === null || stuck === null) continue;
      return { seq: request.seq, waits: chainFrom(wait, stuck), stuck };
    }
  }
  return null;
}

/** Whether a task had ended before the hang was over. */
export const hadEnded = (run: Evidence, task: number, { seq }: Hang): boolean =>
  (run.task(task)?.order.ended ?? Infinity) < seq;

/**
 * By a timeout; or from outside of the learner's code, if the check says that this call should not have had to be ended: the
 * worker that a driver stops when all is done waits, too, and rightly.
 */
function isGivingUp(run: Evidence, request: CancelRequest): boolean {
  if (isTimeout(request)) return true;
  const { missed } = run;
  const call = missed?.kind === "value" || missed?.kind === "error" ? missed.call : null;
  return call?.task === request.target && (isEndOfRun(request) || !run.isOwn(request));
}

/** The timeout's error, or the cancellation, went through: the program did not expect it. */
function endedBy(run: Evidence, task: number, seq: number): boolean {
  const gaveUp = /^(?:TimeoutError|CancelledError)/;
  const call = run.run.calls.findLast(
    (one) => one.task === task && (one.order.started ?? 0) < seq && (one.order.ended ?? Infinity) > seq,
  );
  if (call !== undefined) return call.error !== null && gaveUp.test(call.error.error);
  const recorded = run.task(task);
  return recorded?.outcome === "failed" && gaveUp.test(recorded.result);
}

/** Where all that was alive waited; null if something could go on by itself. */
function stuckAt(run: Evidence, { seq, task: asker }: CancelRequest): RecordedWait[] | null {
  const waits: RecordedWait[] = [];
  for (const task of aliveAt(run.analysis, seq)) {
    const wait = waitAt(run.analysis, task, seq);
    // Of a driver, only what it does in the learner's code.
    const isDriver = wait === null ? !isOwnTask(run, task) : !run.isOwn(wait);
    if (task === asker || isDriver) continue;
    if (wait === null || !(KINDS.includes(wait.kind) || wait.tasks.length > 0)) return null;
    waits.push(wait);
  }
  return waits;
}

function isOwnTask(run: Evidence, task: number): boolean {
  const recorded = run.task(task);
  return recorded !== undefined && run.isOwn(recorded);
}

function chainFrom(wait: RecordedWait, stuck: readonly RecordedWait[]): RecordedWait[] {
  const chain = [wait];
  for (const one of chain) {
    for (const next of stuck) if (one.tasks.includes(next.task) && !chain.includes(next)) chain.push(next);
  }
  return chain;
}

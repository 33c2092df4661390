/** What a simulated thread does, for the trace: it runs, sleeps, computes, or waits, on its own clock. */
import { hooks, state, tellLater } from "../process/state.ts";
import type { ThreadState } from "../trace.ts";

/** True where it is to be told: in a thread of a pool, with an observer. Of the main thread `time-passed` tells. */
export function isTold(): boolean {
  return state.observer !== null && state.thread.parent !== null;
}

/** The thread that runs does this from `from` on, until `until` if that is known. */
export function threadDoes(does: ThreadState, from: number, until?: number, text = ""): void {
  tellLater({
    ...{ kind: "thread-does", does, text, ...(until !== undefined && until < Infinity && { until }) },
    ...{ time: from, tick: 0, task: 0, at: hooks.at, thread: state.thread.number },
  });
}

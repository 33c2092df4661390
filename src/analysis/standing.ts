/** What tasks and calls stood at, at any moment of a run. */
import type { Analysis } from "./analysis.ts";
import type { RecordedWait } from "./facts.ts";

/** The wait in which a task was at a moment of the trace; null if it ran, or was not there. */
export function waitAt(run: Analysis, task: number, seq: number): RecordedWait | null {
  const wait = run.waitsOf(task).findLast((one) => one.seq < seq);
  return wait !== undefined && (wait.untilSeq ?? Infinity) >= seq ? wait : null;
}

/** The tasks that were made and had not ended at a moment of the trace. */
export function aliveAt(run: Analysis, seq: number): number[] {
  return [...run.lives.values()]
    .filter(({ made, ended }) => made.seq < seq && (ended?.seq ?? Infinity) > seq)
    .map(({ task }) => task);
}

/** How often a task had come by the `await` at which it waits, up to a moment: more than a few times, it goes round. */
export function roundsOf(run: Analysis, wait: RecordedWait): number {
  return run
    .waitsOf(wait.task)
    .filter(
      ({ seq, file, line, column }) =>
        seq <= wait.seq && file === wait.file && line === wait.line && column === wait.column,
    ).length;
}

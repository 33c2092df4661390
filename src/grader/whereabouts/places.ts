/** Which of a driver's calls a check speaks of, and where in the learner's code things are. */
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedCall, RecordedWait } from "../../analysis/facts.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import type { DriverCall, ReportedError } from "../recording/reports.ts";
import type { Happened } from "../verdict.ts";
import type { Failure } from "./whereabouts.ts";

/** The call that ended at the moment of which the check speaks; one that never ended, if it speaks of none. */
export function failedCall({ run }: Evidence, { message, at }: Failure): DriverCall | null {
  const named = run.calls.filter(({ name }) => message.startsWith(`\`${name}\` `));
  return (
    named.find(({ order }) => order.ended !== null && order.ended === at?.seq) ??
    named.find(({ order }) => order.ended === null) ??
    null
  );
}

/** Whether a text of the trace is this error: `ConnectionError('reset')`. */
export const isError = (text: string, { error, message }: ReportedError): boolean =>
  text.startsWith(`${error}(`) && text.includes(message);

/** Where a wait lies in the learner's code: itself, or the innermost call under way that a line of theirs awaits. */
export function ownPlace(run: Evidence, wait: RecordedWait): Happened | null {
  if (wait.line !== undefined && run.isOwn(wait)) return wait;
  for (const number of wait.calls.toReversed()) {
    const call = run.calls.get(number);
    if (call !== undefined && isPlaced(run, call)) return { ...wait, ...call.awaited };
  }
  return null;
}

/** A line of the learner's awaits it. */
export const isPlaced = (run: Evidence, { awaited }: RecordedCall): boolean =>
  awaited.line !== undefined && run.isOwn(awaited);

/** The wait in which a task was at a moment of the trace. */
export function waitAt(run: Evidence, task: number, seq: number): RecordedWait | null {
  const wait = run.waitsOf(task).findLast((one) => one.seq < seq);
  return wait !== undefined && (wait.untilSeq ?? Infinity) >= seq ? wait : null;
}

/** The moment at which a task ended, at the line on which it was made. */
export function endOfTask({ task, ended, order, file, line, column }: RecordedTask): Happened {
  return {
    ...{ task, time: ended ?? 0, seq: order.ended ?? 0 },
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

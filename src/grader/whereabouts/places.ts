/** Where in the learner's code things are. */
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import type { DriverCall, ReportedError } from "../recording/reports.ts";
import type { Happened } from "../verdict.ts";

/** The driver's call of which the failed check asked what it gave or raised, or that raised where it asked how long it took. */
export function missedCall({ missed }: Evidence): DriverCall | null {
  if (missed?.kind === "duration" && missed.call?.outcome === "raised") return missed.call;
  return missed?.kind === "value" || missed?.kind === "error" ? missed.call : null;
}

/** Whether a text of the trace is this error: `ConnectionError('reset')`. */
export const isError = (text: string, { error, message }: ReportedError): boolean =>
  text.startsWith(`${error}(`) && text.includes(message);

/** The moment at which a task ended, at the line on which it was made. */
export function endOfTask({ task, ended, order, file, line, column }: RecordedTask): Happened {
  return {
    ...{ task, time: ended ?? 0, seq: order.ended ?? 0 },
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

/** A driver's task goes by the name of the call that it is in. */
export function callIn({ run }: Evidence, task: number, seq: number): DriverCall | undefined {
  return run.calls.findLast(
    (one) =>
      one.task === task && (one.order.started ?? Infinity) <= seq && (one.order.ended ?? Infinity) > seq,
  );
}

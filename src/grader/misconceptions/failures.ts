/** Errors, wherever a run shows them: caught, the end of a task, the end of the run. */
import type { ErrorReport } from "../../sandbox/run.ts";
import type { ReportedError } from "../recording/reports.ts";
import type { Happened } from "../verdict.ts";
import type { Evidence, Failure } from "../recording/evidence.ts";

/** Those whose type and text fit, in the order in which they happened; the one that ended the run, last. */
export function failures(run: Evidence, type: string, text: RegExp): Failure[] {
  // Also inside a group: `ExceptionGroup('...', [TypeError('...')])`.
  const fits = (repr: string) => repr.includes(`${type}(`) && text.test(repr);
  const found: Failure[] = [];
  for (const caught of run.caught) {
    if (fits(caught.text)) found.push({ ...caught, type, message: caught.text, ended: false });
  }
  for (const task of run.run.tasks) {
    const event = task.order.ended === null ? undefined : run.trace[task.order.ended];
    if (task.outcome !== "failed" || event === undefined || !fits(task.result)) continue;
    const moment = { seq: task.order.ended!, time: event.time, task: task.task, ...run.siteOf(event.at) };
    found.push({ ...moment, type, message: task.result, ended: false });
  }
  for (const { error, order } of run.run.calls) {
    const text = error === null ? "" : shown(error);
    if (error === null || !fits(text) || order.ended === null) continue;
    const { seq = order.ended, task = 0, time = 0 } = error.at;
    found.push({ ...error.at, seq, task, time, type, message: text, ended: true });
  }
  found.sort((one, other) => one.seq - other.seq);
  const { error } = run.run;
  const message = error === null ? undefined : lineOfText(error, type, text);
  if (error !== null && message !== undefined) {
    const { seq = run.trace.length - 1, task = 0 } = found.at(-1) ?? {};
    found.push({ seq, task, time: error.time, ...placeOf(run, error, message), type, message, ended: true });
  }
  return found;
}

/** As Python shows it: `TypeError('no')`, the members of a group inside it. */
function shown({ error, message, exceptions = [] }: ReportedError): string {
  const members = exceptions.length === 0 ? "" : `, [${exceptions.map(shown).join(", ")}]`;
  return `${error}(${JSON.stringify(message)}${members})`;
}

/** The line of the traceback that names the error: `TypeError: ...`, perhaps inside a group. */
function lineOfText({ text }: ErrorReport, type: string, wanted: RegExp): string | undefined {
  return text.split("\n").find((line) => line.includes(`${type}: `) && wanted.test(line));
}

/** The innermost place of the learner's that the traceback shows for it. */
function placeOf(run: Evidence, error: ErrorReport, message: string): Happened {
  if (message.startsWith(error.type)) {
    const own = error.frames.findLast((frame) => run.isOwn(frame)) ?? error.frames.at(-1);
    return own === undefined ? {} : { file: own.file, line: own.line, column: own.column };
  }
  const above = error.text.slice(0, error.text.indexOf(message));
  const [, file, line] = [...above.matchAll(/File "([^"]+)", line (\d+)/g)].at(-1) ?? [];
  return file === undefined ? {} : { file, line: Number(line) };
}

/** The place to tell of: the error that ended the run knows its line best. */
export function tellingOne(found: readonly Failure[]): Failure | undefined {
  return found.findLast(({ ended }) => ended) ?? found[0];
}

/** A check's "no": what happened instead, in words for a learner, and where in the run. */
import type { Outcome } from "../../asyncio/trace.ts";
import type { RecordedTask } from "./recorded-task.ts";
import type { DriverCall, RecordedService } from "./reports.ts";
import type { CheckResult, Happened } from "../verdict.ts";

/** What a check asked about and did not get, for those who look for the cause. */
export type Missed =
  /** A call should give a value, or raise an error of this type. */
  | { kind: "value"; call: DriverCall; wanted: unknown }
  | { kind: "error"; call: DriverCall; type: string }
  /** A task should end in this way. */
  | { kind: "end"; task: RecordedTask; wanted: Outcome }
  /** A service's call number `index`, counted from 0, should come at `due`; null: there should be no such call. */
  | { kind: "asked"; service: RecordedService; index: number; due: number | null }
  /** No task should be left when the call returned or raised, or, where there is none, when main returned. */
  | { kind: "left"; call: DriverCall | null; tasks: readonly RecordedTask[] }
  /** These lines should be printed. */
  | { kind: "lines" }
  /** It should take so long. */
  | { kind: "duration"; call: DriverCall | null; wanted: number; took: number | null };

/**
 * Thrown by the matchers and by `fail`. `at` takes the learner's timeline and editor to the moment.
 * Anything else that a check throws is a fault of the check, and is reported to the author as such.
 */
export class CheckFailure extends Error {
  readonly at: Happened | null;
  /** The lists that were compared, where a check compared two: in the wrong order, they tell a cause. */
  readonly compared: { wanted: unknown; got: unknown } | null;
  /** Whether the message says why, too, and whose words these are. */
  explainedBy: CheckResult["explainedBy"];
  readonly missed: Missed | null;

  constructor(
    message: string,
    at: Happened | null = null,
    { compared = null, missed = null }: { compared?: CheckFailure["compared"]; missed?: Missed | null } = {},
  ) {
    super(message);
    this.name = "CheckFailure";
    this.at = at;
    this.compared = compared;
    this.missed = missed;
  }
}

/**
 * Fails the check in the author's own words.
 *
 *     const late = it.prints.find((print) => print.time > 3);
 *     if (late) fail(`"${late.text}" came too late`, late);
 *
 * `at` is anything of a recording that has a time, a line or a task: a print, a wait, a task.
 */
export function fail(message: string, at: Happened | null = null): never {
  const failure = new CheckFailure(message, at && happened(at));
  failure.explainedBy = "author";
  throw failure;
}

/** Only the fields of a moment, so that it crosses realms. */
export function happened(at: Happened): Happened {
  const { time, task, file, line, column, seq } = at;
  return {
    ...(time !== undefined && { time }),
    ...(task !== undefined && task > 0 && { task }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(seq !== undefined && { seq }),
  };
}

/** How the matchers for runs and tasks are made: a judgement that knows both its answers in words. */
import type { ExpectationResult, MatcherState } from "@vitest/expect";
import { CheckFailure, happened, type Missed } from "../recording/check-failure.ts";
import type { Recording } from "../recording/recording.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import type { DriverCall, RecordedService } from "../recording/reports.ts";
import type { Span } from "../recording/span.ts";
import type { Happened } from "../verdict.ts";
import { counted } from "../measures.ts";

/** What happened instead, and where; "why" where the message says that as well. */
export type Instead = [message: string, at?: Happened | null | undefined, says?: "why" | undefined];

/** Whether it holds, and what to say to a learner if it should (`no`), or if it should not (`yes`). */
export interface Judgement {
  holds: boolean;
  no: () => Instead;
  yes: () => Instead;
  /** The lists that were compared, if two were. */
  compared?: { wanted: unknown; got: unknown };
  /** What was asked about, where the cause can be looked for. */
  missed?: Missed;
}

/** Throws the failure itself, for it carries the moment; vitest's own would lose it. */
export function answer(
  state: MatcherState,
  { holds, no, yes, compared, missed }: Judgement,
): ExpectationResult {
  // chai leaves the flag out where nothing is negated, whatever the type says.
  const negated = (state.isNot as boolean | undefined) ?? false;
  if (holds !== negated) return { pass: holds, message: () => "" };
  const [message, at, says] = holds ? yes() : no();
  const failure = new CheckFailure(message, at ? happened(at) : null, {
    compared: holds ? null : (compared ?? null),
    missed: missed ?? null,
  });
  if (says === "why") failure.explainedBy = "recognizer";
  throw failure;
}

/** Refuses what an author handed to `expect` by mistake, with the line that would be right. */
export function asRun(matcher: string, value: unknown): Recording {
  if (typeof value === "object" && value !== null && "printedLines" in value) return value as Recording;
  throw new TypeError(
    `${matcher} speaks of a run, and got ${shown(value)}. Write: const it = await run(); expect(it).${matcher}(...)`,
  );
}

/** Tasks, or the calls of a service: whatever has a start and an end. `counted` says so many of them. */
export function asSpans(
  matcher: string,
  value: unknown,
): { spans: readonly Span[]; counted: (number: number) => string } {
  if (isService(value)) {
    return { spans: value.calls, counted: (number) => `${counted(number, "call")} of ${value.called}` };
  }
  if (Array.isArray(value) && value.every(isSpan))
    return { spans: value, counted: (number) => `${number} of them` };
  return { spans: asRun(matcher, value).createdTasks, counted: (number) => counted(number, "task") };
}

export function asService(matcher: string, value: unknown): RecordedService {
  if (isService(value)) return value;
  throw new TypeError(
    `${matcher} speaks of a service, and got ${shown(value)}. Write: expect(it.service("name")).${matcher}(...)`,
  );
}

export function asCall(matcher: string, value: unknown): DriverCall {
  if (isCall(value)) return value;
  throw new TypeError(
    `${matcher} speaks of a call, and got ${shown(value)}. Write: expect(it.call("name")).${matcher}(...)`,
  );
}

const isSpan = (value: unknown): value is Span =>
  typeof value === "object" && value !== null && "order" in value && "started" in value;

export const isService = (value: unknown): value is RecordedService =>
  typeof value === "object" && value !== null && "service" in value && typeof value.service === "string";

export const isCall = (value: unknown): value is DriverCall =>
  isSpan(value) && "awaits" in value && "error" in value;

export function isTask(value: unknown): value is RecordedTask {
  return typeof value === "object" && value !== null && "coroutine" in value;
}

export function asTask(matcher: string, value: unknown): RecordedTask {
  if (isTask(value)) return value;
  throw new TypeError(
    `${matcher} speaks of a task, and got ${shown(value)}. Write: expect(it.task("name")).${matcher}(...)`,
  );
}

function shown(value: unknown): string {
  if (value instanceof Promise) return "a promise (is `await` missing before `run()`?)";
  return typeof value === "string" ? JSON.stringify(value) : typeof value;
}

/** How the matchers for runs and tasks are made: a judgement that knows both its answers in words. */
import type { ExpectationResult, MatcherState } from "@vitest/expect";
import { CheckFailure, happened } from "./check-failure.ts";
import type { Recording } from "./recording.ts";
import type { RecordedTask } from "./recorded-task.ts";
import type { Happened } from "./verdict.ts";

/** What happened instead, and where. */
export type Instead = [message: string, at?: Happened | null | undefined];

/** Whether it holds, and what to say to a learner if it should (`no`), or if it should not (`yes`). */
export interface Judgement {
  holds: boolean;
  no: () => Instead;
  yes: () => Instead;
}

/** Throws the failure itself, for it carries the moment; vitest's own would lose it. */
export function answer(state: MatcherState, { holds, no, yes }: Judgement): ExpectationResult {
  // chai leaves the flag out where nothing is negated, whatever the type says.
  const negated = (state.isNot as boolean | undefined) ?? false;
  if (holds !== negated) return { pass: holds, message: () => "" };
  const [message, at] = holds ? yes() : no();
  throw new CheckFailure(message, at ? happened(at) : null);
}

/** Refuses what an author handed to `expect` by mistake, with the line that would be right. */
export function asRun(matcher: string, value: unknown): Recording {
  if (typeof value === "object" && value !== null && "printedLines" in value) return value as Recording;
  throw new TypeError(
    `${matcher} speaks of a run, and got ${shown(value)}. Write: const it = await run(); expect(it).${matcher}(...)`,
  );
}

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

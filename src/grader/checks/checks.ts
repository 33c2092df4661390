/**
 * `yieldpoint/checks`: what an exercise's `checks.ts` imports. Checks run in a trusted realm, never beside the learner's
 * code; they ask for runs and look at recordings.
 *
 *     import { check, expect } from "yieldpoint/checks";
 *
 *     check("says hello, waits a second, then says goodbye", async ({ run }) => {
 *       const it = await run();
 *       expect(it).toPrintAt([[0, "Hello"], [1, "Goodbye"]]);
 *     });
 */
import "./check-types.ts";
import { register, type Check } from "./registry.ts";

/** Makes a check. Its title says what is wanted, as the learner reads it; a check passes if its body throws nothing. */
export function check(title: Check["title"], body: Check["body"]): void {
  register({ title, body, hidden: false });
}

/**
 * Makes a check whose title and message are kept back until it passes: for a case that learners should think of themselves.
 * It hides nothing from someone who looks into the page's files.
 */
check.hidden = (title: Check["title"], body: Check["body"]): void => {
  register({ title, body, hidden: true });
};

/**
 * Makes a check of what only a later lesson teaches, named by its slug. It is run, and what it finds is told apart, with a link
 * to that lesson; it never keeps an exercise from being passed.
 *
 *     check.later("asyncio-basics/stopping-work", "stops when it is cancelled", async ({ run }) => { ... });
 */
check.later = (lesson: string, title: Check["title"], body: Check["body"]): void => {
  register({ title, body, hidden: false, later: lesson });
};

export { because, same } from "./because.ts";
export { expect } from "./expect.ts";
export { CheckFailure, fail } from "../recording/check-failure.ts";
export type { CheckContext, RunOptions } from "./registry.ts";
export type { Recording } from "../recording/recording.ts";
export type { Await, Block, RecordedTask } from "../recording/recorded-task.ts";
export type { Line, Print } from "../recording/output.ts";
export type { Log, Warning } from "../recording/read-trace.ts";
export type {
  DriverCall,
  RecordedService,
  Reported,
  ReportedError,
  ServiceCall,
} from "../recording/reports.ts";
export type { Span } from "../recording/span.ts";

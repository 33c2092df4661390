/**
 * What the two sides of grading say to each other: the host (the page, or Node's main thread), which owns the sandbox,
 * and the trusted realm in which checks run (a module worker, or a worker thread), which can be killed. Both are ours; the
 * learner's code is in neither.
 *
 *     host                                      realm
 *       grade ->
 *                          <- loaded            the checks' titles
 *                          <- checking 0
 *                          <- ask               a check wants a run
 *       ran ->
 *                          <- checked 0
 *                          ...
 *                          <- graded
 *
 * `number` counts gradings: a realm that was late cannot speak into the next one.
 */
import type { Check, RunOptions } from "../checks/registry.ts";
import type { Ran } from "./run-checks.ts";
import type { CheckResult } from "../verdict.ts";

/** A check, as far as it can be told. */
export type Listed = Omit<Check, "body">;

export type ToRealm =
  /** `checks` names the exercise's checks: its slug in the page, the address of its `checks.ts` in Node. */
  { type: "grade"; number: number; checks: string } | { type: "ran"; number: number; ask: number; ran: Ran };

export type FromRealm = { number: number } & (
  | { type: "loaded"; checks: Listed[] }
  | { type: "checking"; index: number }
  | { type: "ask"; ask: number; options: RunOptions }
  | { type: "checked"; index: number; result: CheckResult }
  | { type: "graded"; problem: string | null }
);

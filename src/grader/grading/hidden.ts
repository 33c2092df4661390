/**
 * Hidden checks: until one passes, its title and message are kept back. Courtesy, not secrecy: the page's files hold both. While
 * what the task does spell out is not yet done, they say nothing at all.
 */
import type { CheckResult } from "../verdict.ts";

/** What a learner may see of it. `index` is its place among the checks, from 0. */
export function obscured(result: CheckResult, index: number): CheckResult {
  if (result.hidden !== true || result.outcome === "passed") return result;
  return {
    title: `Hidden check ${index + 1}`,
    outcome: result.outcome,
    message:
      result.outcome === "failed"
        ? "This check is about a case that the task does not spell out. It fails; what it looks for is shown once it passes."
        : "",
    at: null,
    run: null,
    hidden: true,
  };
}

/** The checks of a verdict, the hidden ones and those for later quiet as long as another one fails. */
export function quietened(checks: readonly CheckResult[]): CheckResult[] {
  const isExtra = ({ hidden, later }: CheckResult) => hidden === true || later !== undefined;
  const isDone = checks.every((check) => isExtra(check) || check.outcome === "passed");
  return checks.map((check) =>
    isDone || !isExtra(check) || check.outcome === "passed"
      ? check
      : { ...check, outcome: "skipped", message: "It is looked at once the other checks hold." },
  );
}

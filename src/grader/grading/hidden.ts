/** Hidden checks: until one passes, its title and message are kept back. Courtesy, not secrecy: the page's files hold both. */
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

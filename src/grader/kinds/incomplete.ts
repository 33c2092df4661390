/** An answer that is not whole yet: nothing is judged, nothing is shown of what is right, and what is missing is said. */
import type { Verdict } from "../verdict.ts";

export function incomplete(exercise: string, title: string, message: string): Verdict {
  return {
    exercise,
    passed: false,
    incomplete: true,
    checks: [{ title, outcome: "skipped", message, at: null, run: null }],
    runs: [],
    problem: null,
  };
}

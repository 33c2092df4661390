/** How the run or the check that just ended came out, in a few words for the history. */
import { counted } from "../../grader/measures.ts";
import { required } from "../../grader/verdict.ts";
import type { Bench } from "../state/bench.ts";

export function outcomeOf({ doing, verdict, shown, word }: Bench): string | null {
  if (word.value !== null) return null;
  if (doing.value === "check") {
    const { value: judged } = verdict;
    if (judged === null) return null;
    if (judged.problem !== null) return "could not be checked";
    if (judged.incomplete === true) return "was not complete";
    const checks = required(judged);
    const passed = checks.filter(({ outcome }) => outcome === "passed").length;
    const all = checks.length;
    if (judged.passed) return all === 1 ? "passed" : `passed all ${all} checks`;
    return `passed ${passed} of ${counted(all, "check")}`;
  }
  const result = shown.value?.result;
  switch (result?.outcome) {
    case "finished":
      return "ran to its end";
    case "failed":
    case "stopped":
      return `ended by ${result.error?.type ?? "an error"}`;
    case "refused":
      return "did not compile";
    case "killed":
    case "aborted":
      return "was stopped";
    case undefined:
      return null;
  }
}

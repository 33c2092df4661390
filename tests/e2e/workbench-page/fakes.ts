/** Stands in for the sandbox and the grader: what a program says in its first comment is what happens. */
import type { RunResult, Sandbox } from "../../../src/sandbox/run.ts";
import type { Verdict } from "../../../src/grader/verdict.ts";
import { refused, runFailing, runTwoSleepers } from "../../workbench/fixtures/runs.ts";

function resultOf(text: string): RunResult {
  if (text.includes("nosuch")) return refused();
  if (text.includes("throw")) return runFailing();
  return runTwoSleepers();
}

export const createBrowserSandbox = (): Sandbox => ({
  run: (request) => Promise.resolve(resultOf(request.sources["main.ts"] ?? "")),
  warm: () => Promise.resolve(),
  dispose: () => undefined,
});

export const warm = () => undefined;

export function grade(_slug: string, sources: Record<string, string>): Promise<Verdict> {
  const passed = sources["main.ts"]!.includes("solved");
  return Promise.resolve({
    exercise: "fake",
    passed,
    problem: null,
    runs: [
      { name: "main", result: runTwoSleepers() },
      { name: "failing", result: runFailing() },
    ],
    checks: [
      { title: "says hello first", outcome: "passed", message: "", at: null, run: 0 },
      {
        title: "waits one second between the two",
        outcome: passed ? "passed" : "failed",
        message: passed ? "" : "`world` came 2.00 s after the start, where 1.00 s was wanted.",
        at: passed ? null : { file: "main.ts", line: 5, column: 3, time: 2, task: 3 },
        run: 0,
      },
      {
        title: "leaves no task behind",
        outcome: passed ? "passed" : "skipped",
        message: "",
        at: null,
        run: null,
      },
    ],
  });
}

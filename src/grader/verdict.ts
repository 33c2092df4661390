/** What grading gives back: each check, in the order written, and what happened instead where it failed. */
import type { Place } from "../compiler/program.ts";
import type { RunResult } from "../sandbox/run.ts";

/** Where in a run something happened, so that the page can take the timeline there. */
export interface Happened extends Partial<Place> {
  /** Virtual seconds. */
  time?: number;
  /** The task's number in the trace. */
  task?: number;
}

export interface CheckResult {
  /** What is wanted, as a sentence: `says goodbye after one second`. */
  title: string;
  outcome: "passed" | "failed" | "skipped";
  /** What happened instead, in words; empty when it passed. */
  message: string;
  at: Happened | null;
  /** Which of the verdict's runs it speaks of; null for none. */
  run: number | null;
}

export interface Verdict {
  /** The exercise's slug. */
  exercise: string;
  passed: boolean;
  checks: CheckResult[];
  /** The runs that the checks asked for, in order, so that the timeline can show them. */
  runs: { name: string; result: RunResult }[];
  /** Set when grading itself could not be done: the code does not compile, or the checks threw or never ended. */
  problem: string | null;
}

/** The first failing check: what the learner should look at first. Null if none failed. */
export function firstFailure(verdict: Verdict): CheckResult | null {
  return verdict.checks.find(({ outcome }) => outcome === "failed") ?? null;
}

/** What grading gives back: each check, in the order written, and what happened instead where it failed. */
import type { Place } from "../compiler/program.ts";
import type { LessonLink } from "./misconceptions/lesson-links.ts";
import type { RunResult } from "../sandbox/run.ts";

/** Where in a run something happened, so that the page can take the timeline there. */
export interface Happened extends Partial<Place> {
  /** Virtual seconds. */
  time?: number;
  /** The task's number in the trace. */
  task?: number;
  /** Which event of the run's trace it is, from 0: the exact moment, where times and tasks are the same. */
  seq?: number;
}

/** A classic misconception that a run shows; see `misconceptions/`. */
export interface Recognition {
  /** Stable: `lost-task`. */
  name: string;
  /** A heading: `A task was cut off when main returned`. */
  title: string;
  /** What happened, where and when; why; the line that would be right. Code stands between backticks. */
  message: string;
  at: Happened;
  /** The lesson that explains it, if it is written. */
  lesson: LessonLink | null;
  /** Its lessons by slug, the best first, for whoever links them later: `linkTo(topics, links)`. */
  topics: readonly string[];
  /** It says "if": right or wrong depends on what was wanted. Not for a run of an exercise that wants it so. */
  conditional: boolean;
  /** It explains the error that ended the run, better than the error's own `help` does: show it in the help's place. */
  explainsError: boolean;
}

export interface CheckResult {
  /** What is wanted, as a sentence: `says goodbye after one second`. Of a hidden check, only once it passed. */
  title: string;
  outcome: "passed" | "failed" | "skipped";
  /** What happened instead, in words; empty when it passed. */
  message: string;
  at: Happened | null;
  /** Which of the verdict's runs it speaks of; null for none. */
  run: number | null;
  /** Who says why it failed: the exercise's author, or a recognizer, from the run. Without it, the message says what came out. */
  explainedBy?: "author" | "recognizer";
  /** Likely causes that the run shows, each told with the first check that it explains; their messages are part of `message`. */
  recognitions?: Recognition[];
  /** Made with `check.hidden`: until it passes, its title and message are kept back. */
  hidden?: true;
  /** Made with `check.later`: it is told apart, and keeps nothing from being passed. */
  later?: Later;
}

/** The lesson that teaches what a check looks at, later in the course than its exercise. */
export interface Later {
  slug: string;
  /** Null until someone who knows the course has looked, and if it is not written. */
  lesson: LessonLink | null;
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
  /** The answer is not whole yet: nothing was judged, and its one check says what is missing. */
  incomplete?: true;
  /** The checks never ended or broke down, and had to be stopped from outside. */
  brokeOff?: true;
}

/** A line of a prediction beside what was really printed. */
export interface PredictedLine {
  /** Null where the prediction is shorter. */
  said: string | null;
  /** Null where the program printed less. */
  printed: string | null;
  right: boolean;
  /** When and where it was printed; null if it was not. */
  at: Happened | null;
}

/** The verdict on a prediction: one check, one run (the program itself, for the timeline), and the lines compared. */
export interface PredictionVerdict extends Verdict {
  lines: PredictedLine[];
  /** The index, in `lines`, of the first that is wrong; null if all are right. */
  difference: number | null;
}

export interface ChoiceResult {
  chosen: boolean;
  /** Whether choosing it, or leaving it, was right; null where telling would give the answer away. */
  judged: "right" | "wrong" | null;
  /** Its explanation; null while it would give away what the learner still has to find. */
  why: string | null;
}

/** The verdict on a choice: one check, and each choice with its explanation. */
export interface ChoiceVerdict extends Verdict {
  choices: ChoiceResult[];
}

/** The checks that have to hold for the exercise to be passed. */
export function required({ checks }: Pick<Verdict, "checks">): CheckResult[] {
  return checks.filter(({ later }) => later === undefined);
}

/** The checks of what a later lesson teaches. */
export function forLater({ checks }: Pick<Verdict, "checks">): (CheckResult & { later: Later })[] {
  return checks.flatMap((check) => (check.later === undefined ? [] : [{ ...check, later: check.later }]));
}

const failing = (checks: readonly CheckResult[]) =>
  checks.find(({ outcome }) => outcome === "failed") ?? null;

/** The first failing check: what the learner should look at first. One that is for later comes last. Null if none failed. */
export function firstFailure(verdict: Verdict): CheckResult | null {
  return failing(required(verdict)) ?? failing(verdict.checks);
}

/** The checks as a learner reads them: the first that fails on top, the others as they were written; without those for later. */
export function toBeRead(verdict: Verdict): CheckResult[] {
  const checks = required(verdict);
  const first = failing(checks);
  return first === null ? checks : [first, ...checks.filter((check) => check !== first)];
}

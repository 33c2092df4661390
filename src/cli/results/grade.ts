/** Grades one answer anew, by the exercise's own checks, so that no claim need be believed. */
import type { Sources } from "../../compiler/program.ts";
import { answerFile, readChoice } from "../../grader/format/answers.ts";
import { gradeChoices } from "../../grader/kinds/choose.ts";
import { LEARNERS_FILE, type ExerciseFolder } from "../../grader/exercise.ts";
import type { Grader } from "../../grader/grading/node.ts";
import { oneLine } from "../../grader/one-line.ts";
import { gradePrediction } from "../../grader/kinds/predict.ts";
import { predictedLines } from "../../grader/kinds/predicted-lines.ts";
import { forLater, required, type Verdict } from "../../grader/verdict.ts";
import type { Limits, Sandbox } from "../../sandbox/run.ts";

export interface Tools {
  grader: Grader;
  sandbox: Sandbox;
}

export interface Judged {
  /** `stopped`: there is no verdict, for what graded it broke or had to be ended. */
  outcome: "passed" | "failed" | "stopped";
  /** Why not, in one line; empty for what passed. */
  why: string;
  /** Of what passed: how many of its checks for later hold, such as `1 of 2`. Absent where it has none. */
  bonus?: string;
}

/** A busy machine can leave a run without a sign of life for long; an answer as a whole has a limit of its own. */
const LIMITS: Partial<Limits> = { silenceMs: 10_000, totalMs: 20_000 };

/** The names of the files that an answer may hold. */
export function filesOfAnswer(exercise: ExerciseFolder): string[] {
  switch (exercise.kind) {
    case "write":
    case "repair":
      return [LEARNERS_FILE, ...Object.keys(exercise.startBeside), ...Object.keys(exercise.brought)];
    case "order":
    case "predict":
    case "choose":
      return [answerFile[exercise.kind]];
  }
}

/** `answer` holds the texts by file. */
export async function judge(
  exercise: ExerciseFolder,
  answer: Sources,
  tools: Tools,
): Promise<Judged & { killed: boolean }> {
  const verdict = await verdictOn(exercise, answer, tools);
  const killed = verdict.runs.some(({ result }) => result.outcome === "killed");
  return verdict.passed
    ? { outcome: "passed", why: "", ...bonusOf(verdict), killed }
    : { outcome: "failed", why: whyNot(verdict), killed };
}

function bonusOf(verdict: Verdict): Pick<Judged, "bonus"> {
  const later = forLater(verdict);
  const holds = later.filter(({ outcome }) => outcome === "passed").length;
  return later.length === 0 ? {} : { bonus: `${holds} of ${later.length}` };
}

async function verdictOn(exercise: ExerciseFolder, answer: Sources, tools: Tools): Promise<Verdict> {
  const { grader, sandbox } = tools;
  switch (exercise.kind) {
    case "write":
    case "repair": {
      // What is not in the answer is as the exercise gives it; what was brought into it is kept with it.
      const given = { ...exercise.brought, ...exercise.startBeside };
      const sources = { [LEARNERS_FILE]: exercise.start, ...given, ...answer };
      return grader.grade(exercise, sources, sandbox, { limits: LIMITS });
    }
    case "order":
      return grader.grade(exercise, { [LEARNERS_FILE]: "", ...answer }, sandbox, { limits: LIMITS });
    case "predict":
      return gradePrediction(exercise, predictedLines(answer[answerFile.predict] ?? ""), sandbox);
    case "choose":
      return gradeChoices(exercise, readChoice(answer[answerFile.choose] ?? "", exercise.choices.length));
  }
}

/** Long enough for every message of a check. */
const LONGEST_REASON = 1_000;

function whyNot({ problem, checks }: Verdict): string {
  const failed = required({ checks }).find(({ outcome }) => outcome === "failed");
  const why = problem ?? (failed === undefined ? "" : `${failed.title}: ${failed.message}`);
  return oneLine(why.split("\n", 1)[0] ?? "", LONGEST_REASON);
}

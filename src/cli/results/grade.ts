/** Grades what was handed in: every answer anew, by the exercise's own checks, so that no claim need be believed. */
import type { Sources } from "../../compiler/program.ts";
import type { Attempt } from "../../course/results/schema.ts";
import { answerFile, readChoice } from "../../grader/format/answers.ts";
import { gradeChoices } from "../../grader/kinds/choose.ts";
import { LEARNERS_FILE, type ExerciseFolder } from "../../grader/exercise.ts";
import type { Grader } from "../../grader/grading/node.ts";
import { gradePrediction } from "../../grader/kinds/predict.ts";
import { predictedLines } from "../../grader/kinds/predicted-lines.ts";
import type { Verdict } from "../../grader/verdict.ts";
import type { Sandbox } from "../../sandbox/run.ts";
import { PATIENT } from "../check/exercises.ts";

export interface Tools {
  grader: Grader;
  sandbox: Sandbox;
}

/** `claimed`: the file says that it passed, and it does not. */
export type Result = "passed" | "claimed" | "not passed";

export interface Graded {
  result: Result;
  /** Why not, in one line; empty for what passed. */
  why: string;
}

/** The names of the files that an answer may hold. */
export function filesOfAnswer(exercise: ExerciseFolder): string[] {
  switch (exercise.kind) {
    case "write":
    case "repair":
      return [LEARNERS_FILE, ...Object.keys(exercise.startBeside)];
    case "order":
    case "predict":
    case "choose":
      return [answerFile[exercise.kind]];
  }
}

/** Learners of a class often give the same answer: it is graded once. */
export function createAnswerGrader(tools: Tools) {
  const known = new Map<string, Promise<Verdict>>();
  return async (exercise: ExerciseFolder, { answer, passed: claimed }: Attempt): Promise<Graded> => {
    const texts = Object.fromEntries(Object.entries(answer).map(([file, lines]) => [file, lines.join("\n")]));
    const key = JSON.stringify([exercise.slug, texts]);
    const grading = known.get(key) ?? verdictOn(exercise, texts, tools);
    known.set(key, grading);
    const verdict = await grading;
    if (verdict.passed) return { result: "passed", why: "" };
    return { result: claimed ? "claimed" : "not passed", why: whyNot(verdict) };
  };
}

async function verdictOn(exercise: ExerciseFolder, texts: Sources, tools: Tools): Promise<Verdict> {
  const { grader, sandbox } = tools;
  switch (exercise.kind) {
    case "write":
    case "repair": {
      // What is not in the answer is as the exercise gives it.
      const sources = { [LEARNERS_FILE]: exercise.start, ...exercise.startBeside, ...texts };
      return grader.grade(exercise, sources, sandbox, { limits: PATIENT });
    }
    case "order":
      return grader.grade(exercise, { [LEARNERS_FILE]: "", ...texts }, sandbox, { limits: PATIENT });
    case "predict":
      return gradePrediction(exercise, predictedLines(texts[answerFile.predict] ?? ""), sandbox);
    case "choose":
      return gradeChoices(exercise, readChoice(texts[answerFile.choose] ?? "", exercise.choices.length));
  }
}

function whyNot({ problem, checks }: Verdict): string {
  const failed = checks.find(({ outcome }) => outcome === "failed");
  const why = problem ?? (failed === undefined ? "" : `${failed.title}: ${failed.message}`);
  return (why.split("\n")[0] ?? "").replaceAll(/\p{C}/gu, "");
}

/** Grades what the workbench holds, by the kind of its exercise. A page fetches only the grader of the kinds it is asked for. */
import type { Sources } from "../../compiler/program.ts";
import { grade } from "../../grader/browser.ts";
import { predictedLines } from "../../grader/predicted-lines.ts";
import type { Verdict } from "../../grader/verdict.ts";
import type { Sandbox } from "../../sandbox/run.ts";
import { answerFile, readChoice } from "../answer/answer.ts";
import type { WorkbenchProps } from "../props.ts";
import { withLessons } from "../run/lessons.ts";
import { programsOf } from "../state/bench.ts";

export async function gradeAnswer(
  { exercise }: WorkbenchProps,
  texts: Sources,
  sandbox: Sandbox,
  options: { signal: AbortSignal },
): Promise<Verdict> {
  const answer = exercise?.answer;
  switch (answer?.kind) {
    case "predict": {
      const { gradePrediction } = await import("../../grader/predict.ts");
      const lines = predictedLines(texts[answerFile.predict] ?? "");
      return gradePrediction(answer.question, lines, sandbox, options);
    }
    case "choose": {
      const { gradeChoices } = await import("../../grader/choose.ts");
      const chosen = readChoice(texts[answerFile.choose] ?? "", answer.quiz.choices.length);
      return gradeChoices(answer.quiz, chosen);
    }
    case "order":
    case undefined:
      return linked(await grade(exercise?.slug ?? "", programsOf(texts), sandbox, options));
  }
}

/** The checks' realm knows no course; the page does. */
async function linked(verdict: Verdict): Promise<Verdict> {
  const checks = verdict.checks.map(async (check) =>
    check.recognitions === undefined
      ? check
      : { ...check, recognitions: await withLessons(check.recognitions) },
  );
  return { ...verdict, checks: await Promise.all(checks) };
}

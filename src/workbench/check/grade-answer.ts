/** Grades what the workbench holds, by the kind of its exercise. A page fetches only the grader of the kinds it is asked for. */
import type { Sources } from "../../compiler/program.ts";
import { grade } from "../../grader/grading/browser.ts";
import { predictedLines } from "../../grader/kinds/predicted-lines.ts";
import type { Verdict } from "../../grader/verdict.ts";
import type { Sandbox } from "../../sandbox/run.ts";
import { answerFile, readChoice } from "../../grader/format/answers.ts";
import { late } from "../late.ts";
import type { WorkbenchProps } from "../props.ts";
import { lessonOf, withLessons } from "../run/lessons.ts";
import { ownSources } from "../run/program.ts";
import { loadSealed } from "../sealed.ts";

export async function gradeAnswer(
  props: WorkbenchProps,
  texts: Sources,
  sandbox: Sandbox,
  options: { signal: AbortSignal },
): Promise<Verdict> {
  const { exercise } = props;
  const slug = exercise?.slug ?? "";
  switch (exercise?.answer?.kind) {
    case "predict": {
      const [{ gradePrediction }, { question }] = await Promise.all([
        late(() => import("../../grader/kinds/predict.ts")),
        loadSealed(slug),
      ]);
      if (!question) throw new Error(`${slug}.json holds no question`);
      const lines = predictedLines(texts[answerFile.predict] ?? "");
      return gradePrediction(question, lines, sandbox, options);
    }
    case "choose": {
      const [{ gradeChoices }, { quiz }] = await Promise.all([
        late(() => import("../../grader/kinds/choose.ts")),
        loadSealed(slug),
      ]);
      if (!quiz) throw new Error(`${slug}.json holds no choices`);
      return gradeChoices(quiz, readChoice(texts[answerFile.choose] ?? "", quiz.choices.length));
    }
    case "order": {
      const [{ missingPieces }, { incomplete }, { solution = [] }] = await Promise.all([
        late(() => import("../../grader/kinds/order.ts")),
        late(() => import("../../grader/kinds/incomplete.ts")),
        loadSealed(slug),
      ]);
      const { puzzle } = exercise.answer;
      const missing = missingPieces(puzzle, texts[answerFile.order] ?? "", solution.length);
      if (missing !== null) return incomplete(slug, "the program is whole", missing);
      return linked(await grade(slug, ownSources(props, texts), sandbox, options));
    }
    case undefined:
      return linked(await grade(slug, ownSources(props, texts), sandbox, options));
  }
}

/** The checks' realm knows no course; the page does. */
async function linked(verdict: Verdict): Promise<Verdict> {
  const checks = verdict.checks.map(async (check) => ({
    ...check,
    ...(check.recognitions && { recognitions: await withLessons(check.recognitions) }),
    ...(check.later && { later: { ...check.later, lesson: await lessonOf([check.later.slug]) } }),
  }));
  return { ...verdict, checks: await Promise.all(checks) };
}

/** Choose: a question with answers, one or several of them right, each with its own explanation. Pure. */
import type { ChooseExercise } from "../exercise.ts";
import type { ChoiceVerdict } from "../verdict.ts";

/** What grading a choice needs: plain data, so that a page can carry it. */
export type Quiz = Pick<ChooseExercise, "slug" | "choices">;

/** Several answers are right, so the page shows boxes to tick, where one only would be a list to pick from. */
export function severalAreRight({ choices }: Quiz): boolean {
  return choices.filter(({ right }) => right).length > 1;
}

/**
 * Judges the chosen answers, given by index. Whoever chose something wrong is told why it is wrong, and why what they chose
 * rightly is right; the others stay a question. When all is right, every choice is explained.
 */
export function gradeChoices({ slug, choices }: Quiz, chosen: readonly number[]): ChoiceVerdict {
  const picked = new Set(chosen);
  const results = choices.map(({ right, why }, index) => ({
    chosen: picked.has(index),
    judged: right === picked.has(index) ? ("right" as const) : ("wrong" as const),
    why,
  }));
  const passed = results.every(({ judged }) => judged === "right");
  const wrong = results.filter((result) => result.chosen && result.judged === "wrong").length;
  const missed = results.filter((result) => !result.chosen && result.judged === "wrong").length;
  return {
    exercise: slug,
    passed,
    checks: [
      {
        title: "what is right is chosen, and nothing else",
        outcome: passed ? "passed" : "failed",
        message: passed ? "" : wordsFor(picked.size, wrong, missed),
        at: null,
        run: null,
        // Beside each wrong choice stands what its author wrote about it.
        ...(wrong > 0 && { explainedBy: "author" }),
      },
    ],
    runs: [],
    problem: null,
    choices: results.map((result) => ({
      chosen: result.chosen,
      // What was left is not judged before all is right: that would tell which ones are missing.
      judged: passed || result.chosen ? result.judged : null,
      why: passed || result.chosen ? result.why : null,
    })),
  };
}

function wordsFor(chosen: number, wrong: number, missed: number): string {
  if (chosen === 0) return "Nothing is chosen.";
  if (wrong > 0)
    return wrong === 1
      ? "One choice of yours is not right; it says why."
      : `${wrong} choices of yours are not right; each says why.`;
  return missed === 1
    ? "What you chose is right. One more is."
    : `What you chose is right. ${missed} more are.`;
}

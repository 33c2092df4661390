/** How each kind of exercise is answered, by keys alone, with what its folder says is right. */
import { expect, type Locator } from "@playwright/test";
import { LEARNERS_FILE, type ExerciseFolder, type PredictFolder } from "../../../src/grader/exercise.ts";
import { puzzleOf } from "../../../src/grader/kinds/order.ts";
import { askedProgram } from "../../../src/grader/kinds/predict.ts";
import { Recording } from "../../../src/grader/recording/recording.ts";
import type { Sandbox } from "../../../src/sandbox/run.ts";
import type { Learner } from "./learner.ts";

/** Answers the exercise and checks the answer. `root` is its section of the page. */
export async function solve(learner: Learner, root: Locator, exercise: ExerciseFolder, sandbox: Sandbox) {
  await answer(learner, root, exercise, sandbox);
  await learner.follow(root.getByRole("button", { name: /^Check/ }));
  // Graded, however long that takes on a busy machine; then what was said.
  await expect(root.locator(".yp-bench")).toHaveAttribute("data-phase", "done", { timeout: 90_000 });
  await expect(root.locator(".yp-headline")).toHaveText(/^(Passed|Right)\./);
  await expect(root).toHaveAttribute("data-passed", "");
}

async function answer(learner: Learner, root: Locator, exercise: ExerciseFolder, sandbox: Sandbox) {
  switch (exercise.kind) {
    case "write":
    case "repair":
      return rewrite(learner, root, {
        ...exercise.solutionBeside,
        [LEARNERS_FILE]: exercise.solution,
      });
    case "order": {
      const { pieces, solution } = puzzleOf(exercise);
      return arrange(
        learner,
        root,
        solution.map((id) => pieces.find((piece) => piece.id === id)!.text),
      );
    }
    case "predict": {
      const lines = await printedBy(exercise, sandbox);
      if (exercise.ask === "order") return arrange(learner, root, lines);
      await learner.goTo(root.getByRole("textbox", { name: "What it prints, line by line" }));
      return learner.writeAnew(lines.join("\n"));
    }
    case "choose":
      return choose(
        learner,
        root,
        exercise.choices.map(({ right }) => right),
      );
  }
}

/** What is right is never written down: the program says it. */
async function printedBy(exercise: PredictFolder, sandbox: Sandbox): Promise<readonly string[]> {
  const { lines } = new Recording(await sandbox.run(askedProgram(exercise)), 0, LEARNERS_FILE);
  return lines;
}

async function rewrite(learner: Learner, root: Locator, files: Record<string, string>) {
  const tabs = root.getByRole("tab");
  for (const [path, text] of Object.entries(files)) {
    if ((await tabs.count()) > 0) {
      const tab = tabs.filter({ hasText: path });
      await learner.goTo(root.getByRole("tab", { selected: true }));
      for (let moved = 0; (await tab.getAttribute("aria-selected")) !== "true"; moved += 1) {
        expect(moved, `${path} among the tabs`).toBeLessThan(await tabs.count());
        await learner.press("ArrowRight");
      }
    }
    await learner.goTo(root.locator(".yp-editor:visible"));
    await learner.settleInEditor();
    await learner.writeAnew(text.trimEnd());
  }
}

/** Places these pieces in this order: Tab goes among those still to place, Enter places one. */
async function arrange(learner: Learner, root: Locator, texts: readonly string[]) {
  const pool = root.getByRole("list", { name: "Still to place" }).getByRole("button");
  const placed = root.locator(".yp-placed [data-piece]");
  for (const [at, text] of texts.entries()) {
    // As its own text has it, indentation included.
    const left = await pool.evaluateAll((all) => all.map(({ textContent }) => textContent));
    await learner.follow(pool.nth(left.indexOf(text)));
    await expect(placed).toHaveCount(at + 1);
  }
}

/** The answer with this number in its author's order; where it stands is each learner's own. */
const withNumber = (answers: Locator, number: number) =>
  answers.and(answers.page().locator(`[value="${number}"]`));

/** The arrows choose among answers of which one is right; Space chooses each of several. */
async function choose(learner: Learner, root: Locator, right: readonly boolean[]) {
  const boxes = root.getByRole("checkbox");
  const radios = root.getByRole("radio");
  await expect(boxes.or(radios)).toHaveCount(right.length);
  if ((await boxes.count()) > 0) {
    for (const [at, yes] of right.entries()) {
      if (!yes) continue;
      await learner.goTo(withNumber(boxes, at));
      await learner.press("Space");
    }
    return;
  }
  await learner.goTo(root.getByRole("group"));
  await learner.press("Space");
  const wanted = withNumber(radios, right.indexOf(true));
  for (let moved = 0; !(await wanted.isChecked()); moved += 1) {
    expect(moved, "steps among the answers").toBeLessThan(right.length);
    await learner.press("ArrowDown");
  }
}

/**
 * How long the whole set of an exercise's checks takes a learner, once warm: from the click on Check to the verdict, in real
 * Chromium, on the site that `npm start` serves, or at the given address:
 *
 *     node tests/e2e/measure-grading.ts [http://localhost:4321/] [--rounds 5] [--exercise SLUG]...
 *
 * Each exercise that asks for a program is opened with its solution and checked once, which warms it up, and then once a round;
 * a comment more each time, so that nothing is remembered. Prints the medians, and at last the five slowest exercises. All of
 * them take some minutes: `--rounds 1` is the quick look.
 */
import type { Locator } from "@playwright/test";
import { LEARNERS_FILE, type ExerciseFolder } from "../../src/grader/exercise.ts";
import { readCourse } from "./course/outline.ts";
import { asked, median, openBrowser, stop, told } from "./site/measured.ts";
import { keepDraft } from "./workbench/page.ts";

const { site, rounds, exercises } = await asked(5);
/** What a set of checks should take at most, in milliseconds. */
const GOAL = 200;
const SLOWEST = 5;

type Written = Extract<ExerciseFolder, { kind: "write" | "repair" }>;
const isWritten = (exercise: ExerciseFolder): exercise is Written =>
  exercise.kind === "write" || exercise.kind === "repair";

const all = readCourse().flatMap(({ slug, exercises: shown }) =>
  shown.filter(isWritten).map((exercise) => ({ lesson: slug, exercise })),
);
const wanted = all.filter(({ exercise }) => exercises.length === 0 || exercises.includes(exercise.slug));
const unknown = exercises.find((slug) => all.every(({ exercise }) => exercise.slug !== slug));
if (unknown !== undefined) stop(`--exercise ${unknown}: no lesson shows such an exercise to write.`);

/** The solution, as a learner's draft of it is kept. */
function draftOf(exercise: Written): string {
  const starts: Record<string, string> = { ...exercise.startBeside, [LEARNERS_FILE]: exercise.start };
  const texts = { ...exercise.solutionBeside, [LEARNERS_FILE]: exercise.solution };
  const files = Object.entries(texts).map(([file, text]): [string, { text: string; start: string }] => [
    file,
    { text, start: (starts[file] ?? "").trimEnd() },
  ]);
  return JSON.stringify({ version: 2, files: Object.fromEntries(files), seen: {} });
}

/** Clicks in the page itself, so that the tools' own delays do not count. */
const clickToVerdict = (bench: Locator) =>
  bench.evaluate(
    (root) =>
      new Promise<number>((resolve, reject) => {
        const buttons = [...root.querySelectorAll("button")];
        const check = buttons.find((button) => button.textContent.startsWith("Check"));
        if (check === undefined) {
          reject(new Error("there is no button to check with"));
          return;
        }
        const start = performance.now();
        let began = false;
        const observer = new MutationObserver(() => {
          const isDone = root.getAttribute("data-phase") === "done";
          if (!isDone) began = true;
          else if (began) {
            observer.disconnect();
            resolve(performance.now() - start);
          }
        });
        observer.observe(root, { attributes: true, attributeFilter: ["data-phase"] });
        check.click();
      }),
  );

const browser = await openBrowser();
const medians: [string, number][] = [];
for (const { lesson, exercise } of wanted) {
  const context = await browser.newContext({ baseURL: site });
  const page = await context.newPage();
  await keepDraft(page, `exercise/${exercise.slug}`, draftOf(exercise));
  await page.goto(`learn/${lesson}/`);
  const bench = page.locator(`[data-exercise="${exercise.slug}"] .yp-bench`);
  await bench.scrollIntoViewIfNeeded();
  await bench.and(page.locator('[data-alive="true"]')).waitFor({ timeout: 60_000 });
  const code = bench.getByRole("textbox", { name: /^Code/ });
  const figures: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await code.focus();
    await bench.locator(".monaco-editor.focused").first().waitFor({ timeout: 60_000 });
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.insertText(`\n// ${round}`);
    const took = await clickToVerdict(bench);
    // The first warms everything up.
    if (round > 0) figures.push(took);
    await page.waitForTimeout(300);
  }
  const passed = (await bench.locator(".yp-headline").textContent())?.startsWith("Passed") === true;
  console.log(`${exercise.slug}: ${told(figures)}${passed ? "" : ", and its solution did not pass"}`);
  medians.push([exercise.slug, median(figures)]);
  await context.close();
}
await browser.close();

const slowest = medians.toSorted(([, one], [, other]) => other - one).slice(0, SLOWEST);
const over = medians.filter(([, figure]) => figure > GOAL).length;
console.log(
  `slowest: ${slowest.map(([slug, figure]) => `${slug} ${Math.round(figure)} ms`).join(", ")}; ${over} of ${medians.length} take more than ${GOAL} ms`,
);

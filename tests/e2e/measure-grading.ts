/**
 * How long an exercise's whole set of checks takes in real Chromium, once warm. It needs no `npm start`: it serves a page of its
 * own, for it measures the grader without the workbench.
 *
 *     node tests/e2e/measure-grading.ts [SLUG...]
 *
 * Ten gradings of each exercise's solution, half a second apart as a quick learner might; and, to compare with, one run of the
 * same program without checks. Each program differs from the last in a comment, so that nothing is remembered. Prints the median
 * and all ten, in milliseconds.
 */
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { LEARNERS_FILE, hasChecks } from "../../src/grader/exercise.ts";
import { listExercises, loadFolder } from "../../src/grader/format/folder.ts";
import { findBrowser } from "../gate/browser.ts";
import { serveGrading } from "./grader-server.ts";

const TIMES = 10;
const wanted = process.argv.slice(2);

const executablePath = findBrowser();
if (executablePath === null) throw new Error("no Chromium was found");
const server = await serveGrading();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(() => window.grading.warm());
  for (const folder of listExercises(resolve(import.meta.dirname, "../../exercises"))) {
    const { exercise } = loadFolder(folder);
    if (exercise === null || !hasChecks(exercise)) continue;
    const { slug, solution } = exercise;
    if (wanted.length > 0 && !wanted.includes(slug)) continue;
    const brought = "brought" in exercise ? exercise.brought : {};
    const program = { ...brought, [LEARNERS_FILE]: solution };
    await page.evaluate(([slug, program]) => window.grading.grade(slug, program), [slug, program] as const);
    const [whole, single]: [number[], number[]] = [[], []];
    let runs = 0;
    for (let time = 0; time < TIMES; time += 1) {
      await page.waitForTimeout(500);
      const once = { ...program, [LEARNERS_FILE]: `${solution}\n// ${time}` };
      const { took, verdict } = await page.evaluate(([slug, once]) => window.grading.grade(slug, once), [
        slug,
        once,
      ] as const);
      whole.push(took);
      runs = verdict.runs.length;
      await page.waitForTimeout(500);
      const again = { ...program, [LEARNERS_FILE]: `${once[LEARNERS_FILE]}!` };
      single.push(await page.evaluate((again) => window.grading.run(again), again));
    }
    console.log(`${slug}: ${runs} runs ${figures(whole)}; one run alone ${figures(single)}`);
  }
} finally {
  await browser.close();
  await server.close();
}

function figures(milliseconds: number[]): string {
  const sorted = milliseconds.map(Math.round).toSorted((one, other) => one - other);
  return `${sorted[TIMES / 2] ?? 0} ms (${sorted.join(" ")})`;
}

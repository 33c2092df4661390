/** Grading in a real browser: the same verdicts as in Node, and broken checks that cannot hang the page. */
import { resolve } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import type { Sources } from "../../src/compiler/program.ts";
import { LEARNERS_FILE, hasChecks } from "../../src/grader/exercise.ts";
import { loadFolder } from "../../src/grader/format/folder.ts";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import type { Verdict } from "../../src/grader/verdict.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { GradingPage } from "./grader-page/main.ts";
import { serveGrading, type GradingServer } from "./grader-server.ts";

let server: GradingServer;
let page: Page;
const sandbox = createNodeSandbox();
const grader = createNodeGrader();

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  server = await serveGrading();
  page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(() => window.grading.warm());
});
test.afterAll(async () => {
  grader.dispose();
  sandbox.dispose();
  await server.close();
});

const inPage = (
  slug: string,
  program: string | Sources,
  patienceMs?: number,
): ReturnType<GradingPage["grade"]> =>
  page.evaluate(([slug, program, patienceMs]) => window.grading.grade(slug, program, patienceMs), [
    slug,
    program,
    patienceMs,
  ] as const);

/** What the learner sees of a verdict. */
const told = ({ exercise, passed, checks, problem, runs }: Verdict) => ({
  exercise,
  passed,
  checks,
  problem,
  runs: runs.map(({ name, result }) => [name, result.outcome, result.output, result.duration]),
});

/**
 * One of each kind, with all its programs. `npm run check` proves the others in Node, and the walk through the course
 * (`course.spec.ts`) has their solutions graded in the page.
 */
const GRADED_HERE = [
  "hello-world-async", // write
  "breakfast-in-two-seconds", // repair
  "order-hello-world", // order
  "count-on-two-cores", // processes
  "fetch-them-all", // the longest recordings
];

for (const slug of GRADED_HERE) {
  const { exercise } = loadFolder(resolve(import.meta.dirname, "../../exercises", slug));
  if (exercise === null || !hasChecks(exercise)) throw new Error(`${slug} is no exercise with checks`);

  test(`${exercise.slug} is graded in the page as it is in Node`, async () => {
    test.setTimeout(180_000);
    const programs = [
      exercise.solution,
      "start" in exercise ? exercise.start : "",
      ...exercise.mistakes.map(({ text }) => text),
    ];
    const took: number[] = [];
    for (const text of programs) {
      const sources = { ...("brought" in exercise && exercise.brought), [LEARNERS_FILE]: text };
      const here = await inPage(exercise.slug, sources);
      const there = await grader.grade(exercise, sources, sandbox);
      expect(told(here.verdict)).toEqual(told(there));
      took.push(here.took);
    }
    test.info().annotations.push({ type: "milliseconds", description: took.map(Math.round).join(", ") });
    // And it gives its solution when it is asked for.
    expect(await page.evaluate((slug) => window.grading.solution(slug), exercise.slug)).toBe(
      exercise.solution,
    );
  });
}

test("code that does not compile is told so, and nothing is run", async () => {
  const { verdict } = await inPage("await-the-greeting", "print(");
  expect(verdict.problem).toMatch(/^Nothing was run, for the code does not compile\.\nmain\.ts:1:/);
  expect(verdict.checks.map(({ outcome }) => outcome)).toEqual(["skipped", "skipped", "skipped"]);
});

test("an exercise that is not there is a problem, said in the verdict", async () => {
  const { verdict } = await inPage("no-such-exercise", "");
  expect(verdict.problem).toBe(
    "The checks of this exercise could not be loaded: there is no exercises/no-such-exercise/checks.ts.",
  );
});

test("a check that never ends is stopped, and the next grading works", async ({ browser }) => {
  const title = "awaits every coroutine that it makes";
  let spoiled = 0;
  server.spoil = (script) =>
    script.replace(new RegExp(`(["'\`]${title}["'\`]),`), (_, quoted: string) => {
      spoiled += 1;
      return `${quoted},()=>{for(;;);},`;
    });
  const other = await browser.newPage();
  await other.goto(server.url);
  const verdict = await other.evaluate(async () => {
    const { verdict } = await window.grading.grade("await-the-greeting", "", 2_000);
    return verdict;
  });
  expect(spoiled).toBe(1);
  expect(verdict.problem).toBe(
    `The check "${title}" did not come to an end within 2 s, so it was stopped. That is a fault of the exercise, not of your code.`,
  );
  expect(verdict.checks.map(({ outcome }) => outcome)).toEqual(["failed", "failed", "skipped"]);
  const next = await other.evaluate(async () => {
    const text = await window.grading.solution("say-it-in-turn");
    return (await window.grading.grade("say-it-in-turn", text)).verdict;
  });
  expect(next.passed).toBe(true);
  server.spoil = (script) => script;
  await other.close();
});

/** What a learner hands in, from the page to whoever collects it. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "@playwright/test";
import { listLessons } from "../../src/cli/check/lesson/list.ts";
import { judge } from "../../src/cli/results/grade.ts";
import { readResults } from "../../src/cli/results/read.ts";
import { withoutNumbers } from "../../src/course/course.ts";
import { tagsIn } from "../../src/course/mdx.ts";
import { loadFolder } from "../../src/grader/format/folder.ts";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";

/** The first question of the course of which one answer is right, and the lesson that asks it. */
function firstQuestion() {
  for (const folder of listLessons("content")) {
    for (const { attributes } of tagsIn(readFileSync(join(folder, "index.mdx"), "utf8"), ["Exercise"])) {
      const { exercise } = loadFolder(join("exercises", attributes["slug"] ?? ""));
      if (exercise?.kind !== "choose" || exercise.choices.filter(({ right }) => right).length !== 1) continue;
      return { exercise, lesson: withoutNumbers(relative("content", folder).replaceAll("\\", "/")) };
    }
  }
  throw new Error("no lesson asks a question with one right answer");
}

test("results are saved by keyboard, read by people, and proved when they are collected", async ({
  page,
}) => {
  const { exercise, lesson } = firstQuestion();
  const right = exercise.choices.findIndex((choice) => choice.right);
  await page.goto(`./learn/${lesson}/`);
  const pane = page.locator(`#${exercise.slug}`);
  const check = pane.getByRole("button", { name: /^Check/ });
  const attempts = () =>
    page.evaluate((slug) => localStorage.getItem(`yieldpoint:attempt:v1:${slug}`), exercise.slug);
  // It comes alive when it is near.
  await pane.scrollIntoViewIfNeeded();
  // By the number that its author gave it; where it stands is each learner's own.
  const numbered = (number: number) => pane.locator(`input[type=radio][value="${number}"]`);
  await numbered(right === 0 ? 1 : 0).check();
  await check.click();
  await expect.poll(attempts).toContain('"tries":1');
  await numbered(right).check();
  await check.click();
  await expect.poll(attempts).toContain('"tries":2');

  await page.locator("header").getByRole("button", { name: "Settings", exact: true }).click();
  const settings = page.getByRole("dialog", { name: "Settings" });
  await settings.getByLabel("Your name").fill("Ada Lovelace");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toMatch(/^yieldpoint-results-ada-lovelace-\d{4}-\d\d-\d\d\.json$/);
  await expect(settings.getByText("Send it to your instructor.")).toBeInViewport();

  const read = readResults(await download.path(), "ada.json");
  if (!read.ok) throw new Error(JSON.stringify(read.complaints));
  const { learner, exercises } = read.handedIn.results;
  expect([learner, Object.keys(exercises)]).toEqual(["Ada Lovelace", [exercise.slug]]);
  const attempt = exercises[exercise.slug]!;
  const { passed, tries, hints, answer } = attempt;
  expect({ passed, tries, hints, answer }).toEqual({
    passed: true,
    tries: 2,
    hints: 0,
    answer: { "choice.txt": [String(right)] },
  });
  const tools = { grader: createNodeGrader(), sandbox: createNodeSandbox() };
  const judged = async (choice: number) =>
    (await judge(exercise, { "choice.txt": String(choice) }, tools)).outcome;
  expect(await judged(right)).toBe("passed");
  expect(await judged(right === 0 ? 1 : 0)).toBe("failed");
  tools.grader.dispose();
  tools.sandbox.dispose();
});

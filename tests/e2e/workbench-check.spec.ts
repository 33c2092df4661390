import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { exercise, exerciseFile, LESSON, openExerciseWith, SLUG } from "./workbench/page.ts";

const mistakes = readdirSync(new URL(`../../exercises/${SLUG}/mistakes/`, import.meta.url));

test("the start fails, each check saying what happened instead", async ({ page }) => {
  await page.goto(LESSON);
  const pane = exercise(page);
  await pane.check.click();
  await expect(pane.checks.getByText(/^Not yet: \d+ checks? fails?/)).toBeVisible();
  const failed = pane.checks.locator(".yp-check[data-outcome=failed]");
  expect(await failed.count()).toBeGreaterThan(0);
  for (const text of await failed.locator(".yp-instead").allInnerTexts())
    expect(text.length).toBeGreaterThan(10);
  await expect(pane.root.getByRole("status").filter({ hasText: "Not yet:" })).toBeAttached();
});

test("the solution passes, is announced, and is remembered", async ({ page }) => {
  const pane = await openExerciseWith(page, exerciseFile("solution.ts"));
  await pane.check.click();
  await expect(pane.checks.getByText(/^Passed\./)).toBeVisible();
  await expect(pane.root.getByRole("status").filter({ hasText: "Passed:" })).toBeAttached();
  expect(await page.evaluate(() => localStorage.getItem("yieldpoint:progress:v1"))).toContain(SLUG);
  await expect(pane.checks.getByRole("button", { name: /hint/i })).toHaveCount(0);
});

// All of them are graded in the page by grader.spec.ts; here is how a learner sees some of them.
for (const file of mistakes.slice(0, 3)) {
  test(`the mistake ${file} gets the message written for it`, async ({ page }) => {
    const text = exerciseFile(`mistakes/${file}`);
    const title = /fails:\s*(.+)/.exec(text)?.[1]?.trim() ?? "";
    const pane = await openExerciseWith(page, text);
    await pane.check.click();
    await expect(pane.checks.getByText(/^Not yet/)).toBeVisible();
    await expect(pane.checks.locator(".yp-check[data-outcome=failed]").first()).toContainText(title);
  });
}

test("a failed check takes the editor to its line and the timeline to its moment", async ({ page }) => {
  let linked = false;
  for (const file of mistakes) {
    const pane = await openExerciseWith(page, exerciseFile(`mistakes/${file}`));
    await pane.check.click();
    await expect(pane.checks.getByText(/^Not yet/)).toBeVisible();
    const where = pane.checks.locator(".yp-way", { hasText: /^line \d+ · [\d.]+ s$/ }).first();
    if ((await where.count()) === 0) continue;
    const [, line, time] = /line (\d+) · (.+)/.exec(await where.innerText())!;
    await where.getByRole("button", { name: /^line/ }).click();
    await expect(pane.root.locator(".line-numbers.active-line-number")).toHaveText(line!);
    await expect(pane.timeline.locator(".yp-moment b")).toHaveText(time!);
    await where.getByRole("button", { name: time! }).click();
    await expect(pane.timeline.locator(".yp-moment b")).toBeInViewport();
    linked = true;
    break;
  }
  expect(linked, "some mistake is linked to a line and a moment").toBe(true);
});

test("hints come one after another", async ({ page }) => {
  await page.goto(LESSON);
  const pane = exercise(page);
  await pane.check.click();
  await pane.checks.getByRole("button", { name: /^Show a hint/ }).click();
  await expect(pane.checks.getByText("Hint 1")).toBeVisible();
  await pane.checks.getByRole("button", { name: /^Show the next hint/ }).click();
  await expect(pane.checks.getByText("Hint 2")).toBeVisible();
});

test("an exercise whose code loops for ever is judged, and the page goes on", async ({ page }) => {
  const pane = await openExerciseWith(
    page,
    "export async function main() {\n  while (true) {}\n}\nwhile (true) {}",
  );
  await pane.check.click();
  await expect(pane.checks.getByText(/^(Not yet|It could not be checked)/)).toBeVisible({ timeout: 45_000 });
  await expect(pane.check).toBeEnabled();
});

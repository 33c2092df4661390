/** An exercise is checked: what wrong answers are told, the hints, the way to a failure's line and moment, and a right answer. */
import { readdirSync } from "node:fs";
import { expect } from "@playwright/test";
import { test, writeAnswer } from "./workbench/kept-page.ts";
import { exercise, exerciseFile, SLUG, type Pane } from "./workbench/page.ts";

const mistakes = readdirSync(new URL(`../../exercises/${SLUG}/mistakes/`, import.meta.url));

/** Checks, and waits for the end of it: until then the last verdict stays. */
async function check({ check, root }: Pane) {
  await check.click();
  await expect(root).toHaveAttribute("data-phase", "done", { timeout: 45_000 });
}

test("the start fails, each check saying what happened instead, and hints come one after another", async ({
  page,
}) => {
  const pane = exercise(page);
  await check(pane);
  await expect(pane.checks.getByText(/^Not yet: \d+ checks? fails?/)).toBeVisible();
  const failed = pane.checks.locator(".yp-check[data-outcome=failed]");
  expect(await failed.count()).toBeGreaterThan(0);
  for (const text of await failed.locator(".yp-instead").allInnerTexts())
    expect(text.length).toBeGreaterThan(10);
  await expect(pane.root.getByRole("status").filter({ hasText: "Not yet:" })).toBeAttached();
  await pane.checks.getByRole("button", { name: /^Show a hint/ }).click();
  await expect(pane.checks.getByText("Hint 1")).toBeVisible();
  await pane.checks.getByRole("button", { name: /^Show the next hint/ }).click();
  await expect(pane.checks.getByText("Hint 2")).toBeVisible();
});

// All of them are graded by `npm run check`; here is how a learner sees some of them.
for (const file of mistakes.slice(0, 3)) {
  test(`the mistake ${file} gets the message written for it`, async ({ page }) => {
    const text = exerciseFile(`mistakes/${file}`);
    const title = /fails:\s*(.+)/.exec(text)?.[1]?.trim() ?? "";
    const pane = await writeAnswer(page, text);
    await check(pane);
    await expect(pane.checks.getByText(/^Not yet/)).toBeVisible();
    await expect(pane.checks.locator(".yp-check[data-outcome=failed]").first()).toContainText(title);
  });
}

test("a failed check takes the editor to its line and the timeline to its moment", async ({ page }) => {
  let linked = false;
  for (const file of mistakes) {
    const pane = await writeAnswer(page, exerciseFile(`mistakes/${file}`));
    await check(pane);
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

test("an exercise whose code loops for ever is judged, and the page goes on", async ({ page }) => {
  const pane = await writeAnswer(
    page,
    "export async function main() {\n  while (true) {}\n}\nwhile (true) {}",
  );
  await check(pane);
  await expect(pane.checks.getByText(/^(Not yet|It could not be checked)/)).toBeVisible();
  await expect(pane.check).toBeEnabled();
});

test("the solution passes, is announced, and is remembered", async ({ page }) => {
  const pane = await writeAnswer(page, exerciseFile("solution.ts"));
  await check(pane);
  await expect(pane.checks.getByText(/^Passed\./)).toBeVisible();
  await expect(pane.root.getByRole("status").filter({ hasText: "Passed:" })).toBeAttached();
  expect(await page.evaluate(() => localStorage.getItem("yieldpoint:progress:v1"))).toContain(SLUG);
  await expect(pane.checks.getByRole("button", { name: /hint/i })).toHaveCount(0);
});

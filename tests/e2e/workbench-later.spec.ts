/** What a later lesson teaches: it never keeps an exercise from being passed, and is told apart, with the way to that lesson. */
import { expect, type Page } from "@playwright/test";
import { PROGRESS_KEY } from "../../src/course/progress.ts";
import { axeComplaintsInBothThemes } from "./site/axe.ts";
import { test, writeAnswer } from "./workbench/kept-page.ts";
import { exercise, exerciseFile } from "./workbench/page.ts";

const TAUGHT = "asyncio-basics/stopping-work";

const checked = async (page: Page, text: string) => {
  const pane = await writeAnswer(page, text);
  await pane.check.click();
  await expect(pane.root).toHaveAttribute("data-phase", "done", { timeout: 45_000 });
  return { pane, later: pane.checks.getByRole("region", { name: "For later" }) };
};

const noteProgress = (page: Page, lessons: Record<string, string>) =>
  page.evaluate(([key, progress]) => localStorage.setItem(key, progress), [
    PROGRESS_KEY,
    JSON.stringify({ lessons, exercises: [], last: null }),
  ] as const);

test("an answer that keeps a cancellation passes, and says why it does not hold yet, with a link", async ({
  page,
}) => {
  const { pane, later } = await checked(page, exerciseFile("mistakes/will-not-stop.ts"));
  await expect(pane.checks.locator(".yp-headline")).toHaveText(
    /^Passed\. (?:The check holds|All \d+ checks hold)\./,
  );
  await expect(later.getByRole("listitem")).toContainText("Does not hold yet: ");
  await expect(later).toContainText("Your answer counts as it is.");
  expect((await later.locator(".yp-instead").innerText()).length).toBeGreaterThan(20);
  await expect(later.getByRole("link")).toHaveAttribute("href", new RegExp(`/learn/${TAUGHT}/$`));
  expect(await axeComplaintsInBothThemes(page, ".yp-for-later")).toEqual([]);
});

test("a wrong answer hears nothing of it", async ({ page }) => {
  const { pane, later } = await checked(page, exerciseFile("mistakes/no-pause.ts"));
  await expect(pane.checks.locator(".yp-headline")).toHaveText(/^Not yet/);
  await expect(later).toHaveCount(0);
});

test("once the lesson is read, it counts as a bonus", async ({ page }) => {
  await noteProgress(page, { [TAUGHT]: "read" });
  const missing = await checked(page, exerciseFile("mistakes/will-not-stop.ts"));
  await expect(missing.later).toContainText("Make it hold, too, for a bonus.");
  const { later } = await checked(page, exerciseFile("solution.ts"));
  await expect(later.getByRole("listitem")).toContainText("A bonus: ");
  await noteProgress(page, {});
  await exercise(page).check.click();
  await expect(later.getByRole("listitem")).toContainText("Holds already: ");
});

/**
 * Practice that comes back, as a person meets it, on a fake calendar: the Review page, the questions at the head of a lesson, and
 * the test at the end of a unit.
 */
import { expect, test, type Locator, type Page } from "@playwright/test";
import { axeComplaintsInBothThemes } from "./site/axe.ts";
import { watchForTrouble } from "./site/trouble.ts";

const LESSON = "/learn/asyncio-basics/cooperative-multitasking/";
const MONDAY = new Date("2026-11-02T09:00:00");
const day = (days: number) => new Date(MONDAY.getTime() + days * 86_400_000);

/** Answers kept on Monday: wrong ones and right ones. */
const answered = (page: Page, answers: Record<string, boolean>) =>
  page.addInitScript(
    ([entries, at]) => {
      // The sandbox's frames keep nothing.
      if (self.origin === "null" || localStorage.getItem("told") !== null) return;
      localStorage.setItem("told", "once");
      for (const [id, right] of Object.entries(entries)) {
        const kept = { version: 1, answers: [{ at, right }] };
        localStorage.setItem(`yieldpoint:practice:v1:${id}`, JSON.stringify(kept));
      }
    },
    [answers, MONDAY.toISOString()] as const,
  );

const review = (page: Page) => page.locator("[data-practice]");
const card = (page: Page) => page.locator(".pr-question");

/** Gives an answer by keyboard, whatever the kind, and checks it: the first option, all lines in the order in which they lie. */
async function answer(page: Page, question: Locator): Promise<void> {
  await expect(question.locator("button[type=submit]")).toBeVisible();
  const option = question.getByRole("radio").or(question.getByRole("checkbox")).first();
  const pool = question.getByRole("list", { name: "Still to place" }).getByRole("button");
  if (await option.isVisible()) {
    await option.focus();
    await page.keyboard.press("Space");
  } else if (await question.getByRole("textbox").isVisible()) {
    await question.getByRole("textbox").focus();
    await page.keyboard.type("something else");
  } else {
    for (let left = await pool.count(); left > 0; left -= 1) {
      await pool.first().focus();
      await page.keyboard.press("Enter");
    }
  }
  await question.locator("button[type=submit]").focus();
  await page.keyboard.press("Enter");
}

test("what was wrong on a card comes back the next day, by keyboard alone", async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.clock.setFixedTime(MONDAY);
  await page.goto(LESSON);
  const prediction = page.locator("predict-card").first();
  const summary = prediction.getByText("Compare with the answer");
  await prediction.scrollIntoViewIfNeeded();
  await expect(prediction).toHaveAttribute("data-alive", "true");
  const right = await prediction.getAttribute("data-answer");
  await prediction.locator(`input:not([value="${right}"])`).first().focus();
  await page.keyboard.press("Space");
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(prediction.locator(".judgement")).toHaveAttribute("data-right", "false");
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(":practice:"))))
    .toHaveLength(1);

  await page.goto("/review/");
  await expect(review(page).getByRole("heading", { name: "Nothing is due" })).toBeVisible();
  await expect(review(page)).toContainText("The next question comes back tomorrow.");

  await page.clock.setFixedTime(day(1));
  await page.goto("/course/");
  const link = page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Review" });
  await expect(link).toHaveAccessibleDescription("1 question is due");
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(review(page).getByRole("heading", { name: "1 question is due" })).toBeVisible();
  await review(page).getByRole("button", { name: "Answer it" }).focus();
  await page.keyboard.press("Enter");

  const question = card(page);
  await expect(question.getByRole("heading")).toHaveText("Question 1 of 1");
  await expect(question.getByRole("radio").first()).toBeVisible();
  await question.getByRole("button", { name: "Check" }).focus();
  await page.keyboard.press("Enter");
  await expect(question.getByText("Answer first; a guess is fine.")).toBeVisible();
  await answer(page, question);
  await expect(question.getByText(/^(That’s right|Not quite)\.$/)).toBeFocused();
  await expect(question.getByRole("link", { name: "Cooperative multitasking" })).toBeVisible();
  await page.keyboard.press("Tab");
  await question.getByRole("button", { name: "Finish" }).focus();
  await page.keyboard.press("Enter");
  await expect(review(page).getByRole("heading", { name: /^[01] of 1 right$/ })).toBeFocused();
  await expect(review(page)).toContainText("That’s all for today. The next question comes back");
  await expect(link).toHaveAccessibleDescription("");
  expect(trouble).toEqual([]);
});

test("what was right comes back after a week, and then after a month", async ({ page }) => {
  await answered(page, { "who-decides": true });
  await page.clock.setFixedTime(day(1));
  await page.goto("/review/");
  await expect(review(page)).toContainText("The next question comes back on Monday.");
  await page.clock.setFixedTime(day(7));
  await page.reload();
  await review(page).getByRole("button", { name: "Answer it" }).click();
  await card(page).getByText("Its own code").click();
  await card(page).getByRole("button", { name: "Check" }).click();
  await expect(card(page).getByText("That’s right.")).toBeVisible();
  await card(page).getByRole("button", { name: "Finish" }).click();
  await expect(review(page).getByText("back in a month", { exact: true })).toBeVisible();
  await expect(review(page)).toContainText("The next question comes back in a month.");
});

test("a review goes question by question, counts, and passes axe in both themes at each step", async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await page.clock.setFixedTime(MONDAY);
  await page.goto("/review/");
  await expect(review(page).getByRole("heading", { name: "Nothing to review yet" })).toBeVisible();
  expect(await axeComplaintsInBothThemes(page, "main")).toEqual([]);

  await answered(page, { "who-decides": false, "at-best": false, "does-it-switch": false });
  await page.clock.setFixedTime(day(1));
  await page.reload();
  await expect(review(page).getByRole("heading", { name: "3 questions are due" })).toBeVisible();
  expect(await axeComplaintsInBothThemes(page, "main")).toEqual([]);
  await review(page).getByRole("button", { name: "Start" }).click();
  for (const place of ["1 of 3", "2 of 3", "3 of 3"]) {
    await expect(card(page).getByRole("heading", { name: `Question ${place}` })).toBeFocused();
    expect(await axeComplaintsInBothThemes(page, "main")).toEqual([]);
    await answer(page, card(page));
    await expect(card(page).locator(".pr-verdict")).toBeVisible();
    expect(await axeComplaintsInBothThemes(page, "main")).toEqual([]);
    await card(page)
      .getByRole("button", { name: /^(Next question|Finish)$/ })
      .click();
  }
  const asked = review(page).locator(".pr-reviewed > li");
  await expect(asked).toHaveCount(3);
  await asked.first().locator("summary").click();
  await expect(asked.first().getByRole("link")).toBeVisible();
  expect(await axeComplaintsInBothThemes(page, "main")).toEqual([]);
  expect(trouble).toEqual([]);
});

test("the head of a lesson asks from earlier ones, and fetches nothing of it before it is opened", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(LESSON, { waitUntil: "networkidle" });
  const ofPractice = () => fetched.filter((path) => /\/practice|\/mount\./.test(path));
  expect(ofPractice()).toEqual([]);

  const panel = page.locator("[data-recall]");
  const summary = panel.locator("summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("heading")).toHaveText(/^Question 1 of [23]$/);
  expect(ofPractice()).not.toEqual([]);
  expect(await axeComplaintsInBothThemes(page, "[data-recall]")).toEqual([]);
  const steps = await panel.locator(".pr-steps i").count();
  for (let step = 0; step < steps; step += 1) {
    await answer(page, panel.locator(".pr-question"));
    await panel.getByRole("button", { name: /^(Next question|Finish)$/ }).click();
  }
  await expect(panel.getByText(/On to the lesson/)).toBeFocused();
  const kept = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.includes(":practice:")),
  );
  expect(kept).toHaveLength(steps);
});

test("the test at the end of a unit tells nothing before the end, then what to read again, and asks others the next time", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const trouble = watchForTrouble(page);
  await page.goto("/course/");
  await page.getByRole("link", { name: "Test yourself" }).click();
  await expect(page).toHaveURL("/learn/asyncio-basics/test/");

  const prompts: string[][] = [];
  for (const start of ["Start the test", "Take another test"]) {
    await review(page).getByRole("button", { name: start }).click();
    const asked: string[] = [];
    for (let number = 1; number <= 10; number += 1) {
      await expect(card(page).getByRole("heading")).toHaveText(`Question ${number} of 10`);
      asked.push(await card(page).locator(".pr-prompt").innerText());
      await answer(page, card(page));
      await expect(page.locator(".pr-verdict")).toHaveCount(0);
    }
    prompts.push(asked);
    await expect(review(page).getByRole("heading", { name: /^\d+ of 10 right$/ })).toBeFocused();
  }
  expect(prompts[1]!.filter((prompt) => prompts[0]!.includes(prompt))).toEqual([]);
  expect(await axeComplaintsInBothThemes(page, "main")).toEqual([]);
  const again = review(page).locator(".pr-again a").first();
  await expect(again).toHaveAttribute("href", /^\/learn\/asyncio-basics\//);

  await page.reload();
  await expect(review(page).getByRole("heading", { name: /^Your best so far: \d+ of 10$/ })).toBeVisible();
  await page.goto("/course/");
  await expect(page.locator("[data-test]")).toHaveText(/^\d+ of 10 right$/);
  expect(trouble).toEqual([]);
});

test("after the last lesson of a unit comes its test", async ({ page }) => {
  await page.goto("/learn/asyncio-basics/a-final-project/");
  await page.getByRole("link", { name: "Test yourself on asyncio basics" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Test yourself: asyncio basics");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the pages say where the questions are, and a lesson's head leads to them", async ({ page }) => {
    for (const path of ["/review/", "/learn/asyncio-basics/test/"]) {
      await page.goto(path);
      await expect(page.locator(".no-script")).toBeVisible();
    }
    await page.goto(LESSON);
    await page.getByText("Before you start").click();
    await expect(page.locator("[data-recall]").getByRole("link").first()).toHaveAttribute(
      "href",
      /^\/learn\//,
    );
  });
});

test("on a phone nothing is wider than the page", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await answered(page, {
    "does-it-switch": false,
    "what-a-call-prints": false,
    "asyncio-basics/nothing#x": true,
  });
  await page.clock.setFixedTime(day(2));
  await page.goto("/review/");
  await review(page).getByRole("button", { name: "Start" }).click();
  for (let number = 0; number < 2; number += 1) {
    await answer(page, card(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await card(page)
      .getByRole("button", { name: /^(Next question|Finish)$/ })
      .click();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

/** Options are shown in an order of each learner's own, and answers are kept by what was chosen, not by where it stood. */
import { expect, test, type Locator, type Page } from "@playwright/test";
import { SEED_KEY } from "../../src/course/own-seed.ts";
import { axeComplaints } from "./site/axe.ts";

const LESSON = "/learn/asyncio-basics/cooperative-multitasking/";
const SLUG = "who-decides";

async function opened(page: Page): Promise<Locator> {
  await page.goto(LESSON);
  const root = page.locator(`#${SLUG}`);
  await root.scrollIntoViewIfNeeded();
  await expect(root.locator(".yp-bench")).toHaveAttribute("data-alive", "true");
  return root;
}

const order = (root: Locator) =>
  root
    .getByRole("radio")
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value).join(""));

/** As a learner whose seed this is. */
const comesWith = (page: Page, seed: string) =>
  page.addInitScript(([key, text]) => localStorage.setItem(key!, text!), [SEED_KEY, seed]);

test("a learner's order of options stays, and another learner has another", async ({ browser }) => {
  const orders: string[] = [];
  for (const seed of ["1", "1", "2", "3"]) {
    const page = await browser.newPage();
    await comesWith(page, seed);
    const root = await opened(page);
    const card = page.locator("predict-card").first();
    await card.scrollIntoViewIfNeeded();
    await expect(card).toHaveAttribute("data-alive", "true");
    orders.push((await order(root)) + (await order(card)));
    await page.close();
  }
  expect(orders[1]).toBe(orders[0]);
  expect(new Set(orders).size).toBe(3);
});

test("an answer means the same option wherever it stands, one of an older visit too", async ({ page }) => {
  await comesWith(page, "2");
  let root = await opened(page);
  await root.locator('[value="0"]').check();
  await root.getByRole("button", { name: /^Check/ }).click();
  await expect(root.locator(".yp-headline")).toHaveText(/^Right\./);
  expect(
    await page.evaluate((slug) => localStorage.getItem(`yieldpoint:attempt:v1:${slug}`), SLUG),
  ).toContain('"choice.txt":"0"');

  await comesWith(page, "3");
  root = await opened(page);
  await expect(root.locator('[value="0"]')).toBeChecked();
  expect(await axeComplaints(page)).toEqual([]);
});

test("without JavaScript the options are there, in an order that the build decides", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(LESSON);
  const shown = await order(page.locator(`#${SLUG}`));
  expect(shown.split("").toSorted().join("")).toBe("0123");
  await page.reload();
  expect(await order(page.locator(`#${SLUG}`))).toBe(shown);
  await context.close();
});

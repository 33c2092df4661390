/** A reader says where they come from, once, and sees the notes for them; nothing flashes, and all is shown without JavaScript. */
import { expect, test, type Page } from "@playwright/test";
import { axeComplaints, axeComplaintsInBothThemes } from "./site/axe.ts";

const FIRST = "learn/asyncio-basics/reading-the-programs/";
const SECOND = "learn/asyncio-basics/waiting-is-the-problem/";

const notes = (page: Page, reader: string) => page.locator(`[data-for=${reader}]`);
const offer = (page: Page) => page.getByRole("group", { name: /^Some notes are for readers/ });

test("the first lesson asks once, by keyboard too; the answer holds for all lessons from their first picture on", async ({
  page,
}) => {
  await page.goto(FIRST);
  await expect(notes(page, "python")).toBeVisible();
  await expect(notes(page, "javascript")).toBeVisible();
  await expect(page.getByText("If you come from Python", { exact: true })).toBeVisible();
  expect(await axeComplaintsInBothThemes(page, "reader-offer", "[data-for=python]")).toEqual([]);

  await offer(page).getByRole("button", { name: "Python", exact: true }).press("Enter");
  const said = page.getByText("You see the notes for people who come from Python.");
  await expect(said).toBeFocused();
  await expect(notes(page, "python")).toBeVisible();
  await expect(notes(page, "javascript")).toBeHidden();
  await expect(page.getByText("If you come from Python", { exact: true })).toBeHidden();
  expect(await axeComplaints(page, "reader-offer")).toEqual([]);

  // Before any module has loaded.
  await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
  await page.goto(SECOND, { waitUntil: "domcontentloaded" });
  await expect(page.locator("html")).toHaveAttribute("data-reader", "python");
  await expect(notes(page, "javascript")).toBeHidden();
  await page.goto(FIRST, { waitUntil: "domcontentloaded" });
  await expect(offer(page)).toBeHidden();
});

test("the settings change it, and their reset asks again", async ({ page }) => {
  await page.goto(FIRST);
  await page.locator("header").getByRole("button", { name: "Settings", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Settings" });
  const from = dialog.getByRole("radiogroup", { name: "I come from" });
  await expect(from.getByRole("radio", { name: "Both" })).toBeChecked();
  await from.getByRole("radio", { name: "JavaScript" }).check();
  expect(await axeComplaints(page, "dialog.yp-set")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(notes(page, "javascript")).toBeVisible();
  await expect(notes(page, "python")).toBeHidden();
  await expect(offer(page)).toBeHidden();

  await page.locator("header").getByRole("button", { name: "Settings", exact: true }).click();
  await dialog.getByRole("button", { name: "Reset settings" }).click();
  await page.keyboard.press("Escape");
  await expect(notes(page, "python")).toBeVisible();
  await expect(offer(page)).toBeVisible();
});

test("without JavaScript all notes are shown, and nothing is asked", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(FIRST);
  await expect(notes(page, "python")).toBeVisible();
  await expect(notes(page, "javascript")).toBeVisible();
  await expect(offer(page)).toBeHidden();
  await context.close();
});

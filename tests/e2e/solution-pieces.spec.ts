/** Stuck in a program: after the last hint, the solution's lines can be put in order, and then into the editor. */
import { expect, test, type Locator, type Page } from "@playwright/test";
import { loadExercise } from "../../src/grader/format/folder.ts";
import { solutionPieces } from "../../src/grader/kinds/solution-pieces.ts";
import type { CodeExercise } from "../../src/grader/exercise.ts";
import { axeComplaintsInBothThemes } from "./site/axe.ts";

const LESSON = "/learn/asyncio-basics/async-and-await/";
const exercise = loadExercise("exercises/say-it-in-turn") as CodeExercise;
const puzzle = solutionPieces(exercise.slug, exercise.start, exercise.solution)!;
const inOrder = puzzle.solution.map((id) => puzzle.pieces.find((piece) => piece.id === id)!.text);

/** Up to the last hint. */
async function stuck(page: Page): Promise<Locator> {
  await page.goto(LESSON);
  const root = page.locator(`#${exercise.slug}`);
  await root.scrollIntoViewIfNeeded();
  await root.getByRole("button", { name: /^Check/ }).click();
  await expect(root.locator(".yp-headline")).toHaveText(/^Not yet/, { timeout: 60_000 });
  const offer = root.getByRole("button", { name: /^Put a solution’s lines in order/ });
  for (let given = 0; given < exercise.hints.length; given += 1) {
    await expect(offer, "not before the last hint").toHaveCount(0);
    await root.getByRole("button", { name: /^Show (?:a|the next) hint/ }).click();
  }
  await offer.click();
  return root;
}

const pool = (root: Locator) => root.getByRole("list", { name: "Still to place" }).getByRole("button");

/** The piece with this text that comes first among those to place. */
async function nextOf(root: Locator, text: string): Promise<Locator> {
  const texts = await pool(root).evaluateAll((all) => all.map(({ textContent }) => textContent));
  return pool(root).nth(texts.indexOf(text));
}

test("a solution's lines are put in order, told line by line, and taken into the editor", async ({
  page,
}) => {
  const root = await stuck(page);
  const look = root.getByRole("button", { name: "Look at each line" });
  const said = root.locator(".yp-pieces-said");
  for (const text of inOrder.toReversed()) await (await nextOf(root, text)).click();
  await look.click();
  await expect(said).toContainText("Our solution has another line at places 1");
  await expect(root.locator('[data-mark="wrong"]').first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await axeComplaintsInBothThemes(page, `#${exercise.slug}`)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });

  for (let left = inOrder.length; left > 0; left -= 1) {
    await root.locator(".yp-placed").getByRole("button", { name: "Take out" }).first().click();
  }
  await (await nextOf(root, inOrder[0]!)).click();
  await look.click();
  await expect(said).toHaveText(
    `All lines so far are in their places. ${inOrder.length - 1} lines are still to place.`,
  );
  for (const text of inOrder.slice(1)) await (await nextOf(root, text)).click();
  await look.click();
  await root.getByRole("button", { name: "Put these lines into the editor" }).click();
  await root.getByRole("button", { name: /^Check/ }).click();
  await expect(root.locator(".yp-headline")).toHaveText(/^Passed/, { timeout: 60_000 });
});

test("all of it works by keyboard alone, and Undo brings back what was in the editor", async ({ page }) => {
  const root = await stuck(page);
  await expect(pool(root)).toHaveCount(inOrder.length);
  for (const text of inOrder) {
    await (await nextOf(root, text)).focus();
    await page.keyboard.press("Enter");
  }
  await root.getByRole("button", { name: "Look at each line" }).focus();
  await page.keyboard.press("Enter");
  await root.getByRole("button", { name: "Put these lines into the editor" }).focus();
  await page.keyboard.press("Enter");
  // As far as JSON has it as it is.
  const written = inOrder.at(-1)!.trim().split('"')[0]!;
  const code = () =>
    page.evaluate((slug) => localStorage.getItem(`yieldpoint:draft:v2:exercise/${slug}`), exercise.slug);
  await expect.poll(code).toContain(written);
  await root.getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await code()) ?? "").not.toContain(written);
});

/** What is fetched after the page may not come: the learner is told which part is missing, why, and what to do. */
import { expect, test, type Page } from "@playwright/test";
import { firstProgram, LESSON } from "./workbench/page.ts";

/** A lesson whose Run asks for a part of the page that the host no longer has. */
async function runWithoutItsPart(page: Page) {
  await page.route(/\/_astro\/live\.[\w-]+\.js/, (route) => route.fulfill({ status: 404 }));
  const pane = firstProgram(page);
  await expect(pane.root).toHaveAttribute("data-alive", "true");
  await pane.run.click();
  const text = "The part of the page that runs programs could not be loaded, or broke. Your code is safe.";
  await expect(pane.output.getByText(text)).toBeVisible();
  await expect(pane.root.locator("> [role=status]"), "what a screen reader announces").toHaveText(text);
}

test("a part that does not come is told where it is missing, announced, and the page can be reloaded", async ({
  page,
}) => {
  await page.goto(LESSON);
  await runWithoutItsPart(page);
  const notice = page.getByRole("alert");
  await expect(notice.locator("span")).toHaveText(
    "A part of this page could not be loaded. Reload the page to try again: your work is kept.",
  );
  await page.unrouteAll();
  await notice.getByRole("button", { name: "Reload" }).click();
  await expect(notice).toHaveCount(0);
  const { root, run, output } = firstProgram(page);
  await expect(root).toHaveAttribute("data-alive", "true");
  await run.click();
  await expect(output.getByRole("log")).toContainText("Hello");
});

test("a new version of the site under an open page is told apart from a part that failed", async ({
  page,
}) => {
  await page.goto(LESSON);
  await page.route(`**/${LESSON}`, (route) =>
    route.fulfill({ contentType: "text/html", body: '<script src="/_astro/page.new.js"></script>' }),
  );
  await runWithoutItsPart(page);
  const notice = page.getByRole("alert");
  await expect(notice.locator("span")).toHaveText(
    "This page was updated. Reload it to continue: your work is kept.",
  );
  await notice.getByRole("button", { name: "Not now" }).click();
  await expect(notice).toHaveCount(0);
});

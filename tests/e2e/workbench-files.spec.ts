/** An exercise of several files: tabs, files that stay as they are, a driver to run, and what counts across them. */
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { draftOf, keepDraft, skipToEnd } from "./workbench/page.ts";

const SLUG = "a-bill-that-is-no-number";

test("several files are tabs; what is provided stays as it is, a driver runs the learner's program, and Check takes all", async ({
  page,
}) => {
  const textOf = (path: string) =>
    readFileSync(new URL(`../../exercises/${SLUG}/${path}`, import.meta.url), "utf8").trimEnd();
  const draft = draftOf("client.ts", textOf("solution/client.ts"), textOf("start/client.ts"));
  await keepDraft(page, `exercise/${SLUG}`, draft);
  await page.goto("learn/asyncio-basics/coroutine-objects/");
  const root = page.locator(`#${SLUG} .yp-bench`);
  await expect(root).toHaveAttribute("data-alive", "true");
  const tabs = root.getByRole("tab");
  await expect(tabs).toHaveText([
    "main.ts",
    "client.ts",
    "server.ts, read only",
    "two-customers.ts, calls your program",
  ]);

  // By keyboard to the driver; Run says what it runs.
  await tabs.first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(tabs.nth(2)).toBeFocused();
  await expect(root.getByRole("textbox", { name: /^Code: server.ts/ })).toHaveAttribute("readonly", "");
  await page.keyboard.press("End");
  await root.getByRole("button", { name: "Run two-customers.ts" }).click();
  await skipToEnd(root);
  await expect(root.getByRole("log")).toContainText("Ann pays 7");
  await expect(root.getByRole("log")).toContainText("Ben pays 6");

  await page.keyboard.press("Home");
  await tabs.first().click();
  await expect(root.getByRole("button", { name: "Run", exact: true })).toBeVisible();
  await root.getByRole("button", { name: "Check", exact: true }).click();
  await expect(root.locator(".yp-headline")).toHaveText("Passed. All 4 checks hold.", { timeout: 30_000 });
  await root.getByRole("button", { name: "Compare with our solution" }).click();
  await expect(root.getByText("Our solution is the same as yours")).toBeVisible();
});

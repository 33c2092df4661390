/**
 * `test` for specs whose tests differ only in the program they run: all of a file share one page, as a learner's does who
 * writes one program after another, so that editor and compiler start once. After a failure the next test gets a new page.
 */
import { test as base, expect, type Page } from "@playwright/test";
import { exercise, firstProgram, LESSON, type Pane } from "./page.ts";

interface Kept {
  page: Page | null;
  file: string;
}

export const test = base.extend<{ page: Page }, { kept: Kept }>({
  kept: [
    async ({}, use) => {
      const kept: Kept = { page: null, file: "" };
      await use(kept);
      await kept.page?.context().close();
    },
    { scope: "worker" },
  ],
  page: async ({ kept, browser, baseURL }, use, { file }) => {
    if (kept.page === null || kept.file !== file) {
      await kept.page?.context().close();
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      kept.page = await context.newPage();
      kept.file = file;
      await kept.page.goto(LESSON);
    }
    await use(kept.page);
  },
});

/** Writes this program in place of what the first workbench of the page has. */
export const writeProgram = (page: Page, text: string) => write(firstProgram(page), text);
/** The same in the first exercise. */
export const writeAnswer = (page: Page, text: string) => write(exercise(page), text);

async function write(pane: Pane, text: string): Promise<Pane> {
  // Not a click: the element that Monaco types into has no size.
  await pane.code.focus();
  await expect(pane.root.locator(".monaco-editor.focused")).toBeVisible({ timeout: 40_000 });
  await pane.page.keyboard.press("ControlOrMeta+A");
  await pane.page.keyboard.insertText(text);
  return pane;
}

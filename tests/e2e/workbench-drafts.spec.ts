/** Work is never lost: two tabs, a history, a changed exercise, a backup, and a browser that fails in each way it can. */
import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { DRAFT_PREFIX, OLD_DRAFT_PREFIX } from "../../src/workbench/state/drafts.ts";
import { VERSION_PREFIX } from "../../src/workbench/state/versions.ts";
import { axeComplaints } from "./site/axe.ts";
import { firstProgram, keepDraft, LESSON, PROGRAM, runToEnd, type Pane } from "./workbench/page.ts";

async function open(page: Page): Promise<Pane> {
  await page.goto(LESSON);
  const pane = firstProgram(page);
  await expect(pane.run).toBeEnabled();
  return pane;
}

/** The code as it is on show, with Monaco or without. */
const shows = (pane: Pane, text: string) =>
  expect(pane.root.locator(".view-lines, .yp-tokens").first()).toContainText(text);

async function typeAtEnd(pane: Pane, text: string): Promise<void> {
  await pane.root.locator(".yp-editor").click();
  await pane.page.keyboard.press("ControlOrMeta+End");
  await pane.page.keyboard.type(text);
  await shows(pane, text.trim().split("\n").at(-1)!);
}

const stored = (page: Page, prefix: string) =>
  page.evaluate((wanted) => Object.keys(localStorage).filter((key) => key.startsWith(wanted)).length, prefix);

test("two tabs follow each other; where both were typed in, the learner chooses, and the history has the other", async ({
  context,
}) => {
  const [one, two] = [await open(await context.newPage()), await open(await context.newPage())];
  await one.page.bringToFront();
  await typeAtEnd(one, "\n// from one");
  await two.page.bringToFront();
  await shows(two, "// from one");
  // As if the browser had let this tab sleep: it hears nothing of the other.
  await two.page.addInitScript(() => {
    for (const news of ["storage", "visibilitychange"]) {
      addEventListener(news, (event) => event.stopImmediatePropagation(), { capture: true });
    }
  });
  await two.page.reload();
  await shows(two, "// from one");
  await one.page.bringToFront();
  await typeAtEnd(one, "\n// one went on");
  await two.page.bringToFront();
  await typeAtEnd(two, "\n// from two");
  const ask = two.root.getByText("Another tab changed this program, and so did you here.");
  await expect(ask).toBeVisible();
  await shows(two, "// from two");

  await two.root.getByRole("button", { name: "Compare and choose" }).click();
  const dialog = two.page.getByRole("dialog", { name: "This program was changed in two tabs" });
  await dialog.getByRole("radio", { name: /^Merge both/ }).check();
  await expect(dialog.getByText("1 place was changed in both")).toBeVisible();
  await expect(dialog.locator("[data-mark=true]")).toHaveCount(3);
  await dialog.getByRole("radio", { name: /^Take the other tab’s/ }).check();
  await dialog.getByRole("button", { name: "Take the other tab’s" }).click();
  await expect(ask).toHaveCount(0);
  await shows(two, "// one went on");

  await two.root.getByRole("button", { name: "History" }).click();
  const history = two.page.getByRole("dialog", { name: /^History of/ });
  await history
    .getByRole("radio", { name: /before another tab’s replaced it/ })
    .first()
    .check();
  await expect(history.getByRole("group", { name: "Changes in hello.ts" })).toContainText("// from two");
});

test("the history brings back what Reset took, also after a reload, by keyboard alone", async ({ page }) => {
  const pane = await open(page);
  await typeAtEnd(pane, '\nprint("mine");');
  await runToEnd(pane);
  await pane.root.getByRole("button", { name: "Reset" }).click();
  await page.reload();
  await expect(pane.root.getByRole("button", { name: "Undo" })).toHaveCount(0);
  const button = pane.root.getByRole("button", { name: "History" });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "History of “The smallest complete program”" });
  await expect(dialog.getByRole("radio").first()).toHaveAccessibleName(/^just now.*before Reset/);
  await expect(dialog.getByRole("group", { name: "Changes in hello.ts" })).toContainText('print("mine");');
  expect(await axeComplaints(page, "dialog")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("radio").first()).toBeVisible();
  const versions = await dialog.getByRole("radio").count();
  const deletes = dialog.getByRole("button", { name: "Delete this version" });
  await deletes.press("Enter");
  await expect(dialog.getByRole("radio")).toHaveCount(versions - 1);
  await dialog.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(dialog.getByRole("radio")).toHaveCount(versions);
  await expect(deletes).toBeFocused();
  await dialog.getByRole("button", { name: "Restore this version" }).press("Enter");
  await expect(button).toBeFocused();
  await expect(pane.code).toHaveValue(/print\("mine"\);$/);
  await pane.root.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(pane.code).not.toHaveValue(/mine/);
});

test("an exercise that changed is merged with the draft, and a draft of the old form is taken over", async ({
  page,
}) => {
  await page.goto(LESSON);
  const start = await firstProgram(page).code.inputValue();
  const began = start.replace("World", "Welt");
  const mine = `${began}\n// my own line`;
  await keepDraft(
    page,
    PROGRAM,
    JSON.stringify({ version: 2, files: { "hello.ts": { text: mine, start: began } }, seen: {} }),
  );
  await page.reload();
  const pane = firstProgram(page);
  await expect(pane.root.getByText("The page’s code changed since you began.")).toBeVisible();
  await pane.root.getByRole("button", { name: "Compare and choose" }).click();
  const dialog = page.getByRole("dialog", { name: "The page’s code changed since you began" });
  await dialog.getByRole("radio", { name: /^Merge both/ }).check();
  await expect(dialog.getByText("There are no conflicts.")).toBeVisible();
  await dialog.getByRole("button", { name: "Merge both" }).click();
  await expect(pane.code).toHaveValue(`${start}\n// my own line`);

  // Version 1, of another start.
  await page.evaluate(
    ([key, oldKey, old]) => {
      localStorage.removeItem(key);
      localStorage.setItem(oldKey, old);
    },
    [
      DRAFT_PREFIX + PROGRAM,
      OLD_DRAFT_PREFIX + PROGRAM,
      JSON.stringify({ version: 1, start: "x", files: { "hello.ts": "// of long ago" } }),
    ] as const,
  );
  await page.reload();
  await expect(pane.code).toHaveValue("// of long ago");
  await pane.root.getByRole("button", { name: "Take the new start" }).click();
  await expect(pane.code).toHaveValue(start);
  await pane.root.getByRole("button", { name: "Undo" }).click();
  await expect(pane.code).toHaveValue("// of long ago");
});

test("a page that crashes in the middle of a word has all that was typed when it is opened again", async ({
  context,
}) => {
  const page = await context.newPage();
  const pane = await open(page);
  await typeAtEnd(pane, "\n// typed before the cra");
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
  const again = await open(await context.newPage());
  await expect(again.code).toHaveValue(/\/\/ typed before the cra$/);
});

test("a storage full of history makes room for the draft; one full of other things is told", async ({
  page,
}) => {
  await page.goto(LESSON);
  // Chromium's quota is 5 MB in characters of two bytes or one; what is left is less than a draft.
  const fill = (key: string) =>
    page.evaluate((prefix) => {
      localStorage.clear();
      for (let size = 1 << 20, index = 0; size > 16; index += 1) {
        const text = JSON.stringify({ version: 1, why: "pause", files: { "x.ts": "x".repeat(size) } });
        try {
          localStorage.setItem(`${prefix}${index}-t`, text);
        } catch {
          size >>= 1;
        }
      }
    }, key);
  await fill(`${VERSION_PREFIX}program/another@`);
  const versions = await stored(page, VERSION_PREFIX);
  const pane = await open(page);
  await typeAtEnd(pane, "\n// in a full house");
  await expect.poll(() => stored(page, DRAFT_PREFIX)).toBe(1);
  await expect(pane.root.getByText("storage for this site is full")).toHaveCount(0);
  expect(await stored(page, VERSION_PREFIX)).toBeLessThan(versions);

  await fill("another site's ");
  await page.reload();
  await typeAtEnd(pane, "\n// and no room at all");
  await expect(pane.root.getByText("storage for this site is full")).toBeVisible();
  await page.locator("[data-lesson-end]").scrollIntoViewIfNeeded();
  await expect(page.getByText("it will not remember that you got here")).toBeVisible();
});

test("a backup takes all of it to another browser, is shown before it changes anything, and is undone", async ({
  page,
  browser,
}) => {
  const pane = await open(page);
  await typeAtEnd(pane, "\n// to go");
  const openBackup = async (where: Page) => {
    await where.getByRole("button", { name: "Settings" }).first().click();
    return where.getByRole("dialog", { name: "Settings" });
  };
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    (await openBackup(page)).getByRole("button", { name: "Save a backup" }).click(),
  ]);
  const backup = readFileSync(await download.path(), "utf8");
  expect(download.suggestedFilename()).toMatch(/^yieldpoint-\d{4}-\d\d-\d\d\.json$/);

  const other = await (await browser.newContext()).newPage();
  const there = await open(other);
  const settings = await openBackup(other);
  const choose = async (text: string) => {
    await settings
      .getByLabel("The backup file")
      .setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
  };
  await choose(backup.replace('"exercises": []', '"exercises": 7'));
  await expect(settings.getByText("progress › exercises: should be a list, but is 7.")).toBeVisible();
  await choose(backup);
  const dialog = other.getByRole("dialog", { name: "Load a backup" });
  await expect(dialog.getByText(/: hello\.ts$/)).toBeVisible();
  await expect(there.code).not.toHaveValue(/to go/);
  expect(await axeComplaints(other, ".yp-dialog")).toEqual([]);
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await expect(settings.getByText("“mine.json” was loaded.")).toBeVisible();
  await expect(there.code).toHaveValue(/\/\/ to go$/);
  await settings.getByRole("button", { name: /^Undo what was loaded/ }).click();
  await expect(there.code).not.toHaveValue(/to go/);
  await other.context().close();
});

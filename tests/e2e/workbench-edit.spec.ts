import { expect, test, type Page } from "@playwright/test";
import { DRAFT_PREFIX, UNREADABLE_PREFIX } from "../../src/workbench/state/drafts.ts";
import { firstProgram, keepDraft, LESSON, PROGRAM, runToEnd, type Pane } from "./workbench/page.ts";

async function open(page: Page): Promise<Pane> {
  await page.goto(LESSON);
  const pane = firstProgram(page);
  await expect(pane.run).toBeEnabled();
  return pane;
}

/** Where the text of a line stands, wherever it is drawn. */
const textBox = (pane: Pane, text: string) =>
  pane.root.locator(".yp-editor").evaluate((editor, wanted) => {
    const lines = editor.querySelector(".view-lines") ?? editor.querySelector(".yp-tokens")!;
    const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      const home = editor.getBoundingClientRect();
      return { left: box.left - home.left, top: box.top - home.top, width: box.width, height: home.height };
    }
    throw new Error(`no ${wanted} in the editor`);
  }, text);

test("Monaco takes over on a click without moving a pixel, with the caret where the click was", async ({
  page,
}) => {
  const pane = await open(page);
  const words = ["import", "function", "Hello"];
  const before = await Promise.all(words.map((word) => textBox(pane, word)));
  const spot = before[2]!;
  await pane.root
    .locator(".yp-editor")
    .click({ position: { x: spot.left + spot.width + 1, y: spot.top + 8 } });
  await expect(pane.root.locator(".monaco-editor.focused")).toBeVisible();
  const after = await Promise.all(words.map((word) => textBox(pane, word)));
  for (const [index, box] of after.entries()) {
    for (const side of ["left", "top", "width", "height"] as const) {
      // Line boxes and inline boxes of one text may differ in height, never in place.
      expect(Math.abs(box[side] - before[index]![side]), `${words[index]} ${side}`).toBeLessThan(
        side === "top" ? 4 : 1,
      );
    }
  }
  await page.keyboard.type("!");
  await expect(pane.root.locator(".view-lines")).toContainText('"Hello! ..."');
});

test("before intent, each line stands beside its number, also where there is room for more", async ({
  page,
}) => {
  await page.goto(LESSON);
  const tops = await page.locator(".yp-sheet").evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const top = (selector: string) => sheet.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
      return top("pre") - top(".yp-numbers");
    }),
  );
  expect(tops).toEqual(tops.map(() => 0));
});

test("what is typed before Monaco is there is not lost", async ({ page }) => {
  // Monaco comes late.
  await page.route(/monaco\.[\w-]+\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  const pane = await open(page);
  await pane.code.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("\n// typed at once");
  await expect(pane.root.locator(".yp-tokens").first()).toContainText("// typed at once");
  await expect(pane.root.locator(".monaco-editor")).toBeVisible();
  await page.keyboard.type(" and on");
  await expect(pane.root.locator(".view-lines")).toContainText("// typed at once and on");
});

test("when Monaco cannot be had, the plain editor works and says so", async ({ page }) => {
  await page.route(/monaco\.[\w-]+\.js/, (route) => route.abort());
  const pane = await open(page);
  await pane.code.click();
  await expect(pane.root.getByText("The full editor could not be loaded")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type('print("plain");');
  await runToEnd(pane);
  await expect(pane.output).toContainText("plain");
});

test("colours do not change when Monaco takes over", async ({ page }) => {
  const pane = await open(page);
  const colours = (selector: string) =>
    pane.root
      .locator(selector)
      .first()
      .evaluate((lines) => {
        const found: Record<string, string> = {};
        const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const color = getComputedStyle(node.parentElement!).color;
          for (const word of node.textContent?.match(/[\w"]+|[(){}]/g) ?? []) found[word] = color;
        }
        return found;
      });
  const before = await colours(".yp-tokens");
  await pane.code.click();
  await expect(pane.root.locator(".monaco-editor.focused")).toBeVisible();
  await expect(async () => {
    expect(await colours(".view-lines")).toEqual(before);
  }).toPass({ timeout: 5_000 });
});

test("code is saved at each keystroke and survives a reload", async ({ page }) => {
  const pane = await open(page);
  await pane.code.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("\n// kept");
  await page.reload();
  await expect(firstProgram(page).code).toHaveValue(/\/\/ kept$/);
  await expect(firstProgram(page).root.locator(".yp-tokens").first()).toContainText("// kept");
});

test("reset can be undone, also after a look around", async ({ page }) => {
  const pane = await open(page);
  await pane.code.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("\n// mine");
  // Monaco takes over only while the learner is in the text.
  await expect(pane.root.locator(".view-lines")).toContainText("// mine");
  await pane.root.getByRole("button", { name: "Reset" }).click();
  await expect(pane.root.locator(".view-lines")).not.toContainText("// mine");
  expect(await page.evaluate((key) => localStorage.getItem(key), DRAFT_PREFIX + PROGRAM)).toBe(null);
  await pane.root.getByRole("button", { name: "Undo" }).click();
  await expect(pane.root.locator(".view-lines")).toContainText("// mine");
  await page.reload();
  await expect(firstProgram(page).code).toHaveValue(/\/\/ mine$/);
});

test("a corrupt draft is kept aside, told, and the original is shown", async ({ page }) => {
  await keepDraft(page, PROGRAM, '{"version":1,"files":');
  const pane = await open(page);
  await expect(pane.root.getByText("could not be read, so you see the original")).toBeVisible();
  await expect(pane.code).toHaveValue(/^import asyncio/);
  expect(await page.evaluate((key) => localStorage.getItem(key), UNREADABLE_PREFIX + PROGRAM)).toBe(
    '{"version":1,"files":',
  );
});

test("full storage is told, and work goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  const pane = await open(page);
  await pane.code.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type('\nprint("still here");');
  await expect(pane.root.getByText("storage for this site is full")).toBeVisible();
  await runToEnd(pane);
  await expect(pane.output).toContainText("still here");
});

test("denied storage is told at the first change, and work goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  const pane = await open(page);
  await expect(pane.root.getByText("let this site store anything")).toHaveCount(0);
  await pane.code.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type('\nprint("still here");');
  await expect(pane.root.getByText("let this site store anything")).toBeVisible();
  await runToEnd(pane);
  await expect(pane.output).toContainText("still here");
});

test("no false error is shown for any program of the page", async ({ page }) => {
  await page.goto(LESSON);
  // Those with an editor to type in: a question, a prediction or a puzzle has none.
  const panes = page.locator(".yp-bench:not(:has(.yp-answer))");
  for (let i = 0; i < (await panes.count()); i += 1) {
    const pane = panes.nth(i);
    await pane.getByRole("textbox", { name: /^Code/ }).click();
    await expect(pane.locator(".monaco-editor.focused")).toBeVisible();
  }
  // The worker has answered when a real mistake is marked.
  const last = panes.last();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("\nlet = = 1;");
  await expect(last.locator(".squiggly-error").first()).toBeAttached();
  for (let i = 0; i < (await panes.count()) - 1; i += 1) {
    await expect(panes.nth(i).locator(".squiggly-error, .squiggly-warning")).toHaveCount(0);
  }
});

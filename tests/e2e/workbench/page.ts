/** What the workbench's end-to-end tests share: a lesson page, its first program, and its exercise. */
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { DRAFT_PREFIX } from "../../../src/workbench/state/drafts.ts";

export const LESSON = "learn/asyncio-basics/hello-world/";
export const PROGRAM = "program/asyncio-basics/hello-world/hello.ts";
export const SLUG = "hello-world-async";

export interface Pane {
  page: Page;
  root: Locator;
  code: Locator;
  output: Locator;
  checks: Locator;
  timeline: Locator;
  run: Locator;
  check: Locator;
}

function pane(page: Page, root: Locator): Pane {
  const region = (name: string) => root.getByRole("region", { name, exact: true });
  const button = (name: string) => root.getByRole("button", { name, exact: true });
  return {
    page,
    root,
    code: root.getByRole("textbox", { name: /^Code/ }),
    output: region("Output"),
    checks: region("Checks"),
    timeline: region("Timeline"),
    run: button("Run"),
    check: button("Check"),
  };
}

export const firstProgram = (page: Page) => pane(page, page.locator(".yp-bench[data-kind=program]").first());
export const exercise = (page: Page) => pane(page, page.locator(`#${SLUG} .yp-bench`));

/** A draft that began from this start: had it begun from another, the page would ask what to do about that. */
export const draftOf = (file: string, code: string, start: string) =>
  JSON.stringify({ version: 2, files: { [file]: { text: code, start: start.trimEnd() } }, seen: {} });

/** Puts a draft into the page's storage before it loads, once: a reload finds what the page itself saved. */
export async function keepDraft(page: Page, id: string, text: string): Promise<void> {
  await page.addInitScript(
    ([key, draft]) => {
      if (sessionStorage.getItem(key) !== null) return;
      sessionStorage.setItem(key, "given");
      localStorage.setItem(key, draft);
    },
    [DRAFT_PREFIX + id, text] as const,
  );
}

/** Opens the lesson with this code in its first program. */
export async function openWith(page: Page, code: string): Promise<Pane> {
  await keepDraft(page, PROGRAM, draftOf("hello.ts", code, lessonFile("hello.ts")));
  await page.goto(LESSON);
  return firstProgram(page);
}

const lessonFile = (path: string) =>
  readFileSync(new URL(`../../../content/01-asyncio-basics/12-hello-world/${path}`, import.meta.url), "utf8");

export const exerciseFile = (path: string) =>
  readFileSync(new URL(`../../../exercises/${SLUG}/${path}`, import.meta.url), "utf8");

/** Runs and waits for the end of it. */
export async function runToEnd({ run, root, output }: Pane): Promise<void> {
  await run.click();
  await skipToEnd(root);
  await expect(output.locator(".yp-ending")).toBeVisible();
}

/** A run that plays is skipped; one that is over has nothing to skip. */
export async function skipToEnd(root: Locator): Promise<void> {
  await expect(async () => {
    const skip = root.getByRole("button", { name: "Skip to end" });
    if (await skip.isVisible()) await skip.click({ timeout: 1_000 });
    await expect(root).toHaveAttribute("data-phase", "done", { timeout: 500 });
  }).toPass({ timeout: 30_000, intervals: [100, 200, 400] });
}

/** The program's text as the page has it now. */
export const codeOf = (page: Page, id: string) =>
  page.evaluate((key) => localStorage.getItem(key), DRAFT_PREFIX + id);

/** The worst pause between two pictures while `action` goes on, in milliseconds. */
export async function worstPause(page: Page, action: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const state = { worst: 0, last: performance.now(), on: true };
    Object.assign(globalThis, { pauses: state });
    const look = () => {
      const now = performance.now();
      state.worst = Math.max(state.worst, now - state.last);
      state.last = now;
      if (state.on) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await action();
  return page.evaluate(() => {
    const { pauses } = globalThis as unknown as { pauses: { worst: number; on: boolean } };
    pauses.on = false;
    return pauses.worst;
  });
}

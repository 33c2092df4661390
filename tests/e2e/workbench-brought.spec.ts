/** The final project has the learner's own answers as files: what they passed with, and before that the course's, said plainly. */
import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { ATTEMPT_PREFIX, type Attempt, parseAttempt } from "../../src/workbench/results/attempts.ts";
import { axeComplaints } from "./site/axe.ts";

const LESSON = "learn/asyncio-basics/a-final-project/";
const SLUG = "fetch-them-all";
const solutionOf = (slug: string) =>
  readFileSync(new URL(`../../exercises/${slug}/solution.ts`, import.meta.url), "utf8").trimEnd();

const open = async (page: Page) => {
  await page.goto(LESSON);
  const bench = page.locator(`#${SLUG} .yp-bench`);
  await bench.scrollIntoViewIfNeeded();
  return { bench, tab: (name: string) => bench.getByRole("tab", { name: new RegExp(`^${name}`) }) };
};

test("what is solved is the learner's, what is not is the course's; both are checked, and kept with the answer", async ({
  page,
}) => {
  const mine = `// In my own way.\n${solutionOf("try-again")}`;
  await page.addInitScript(([key, attempt]) => localStorage.setItem(key, attempt), [
    `${ATTEMPT_PREFIX}try-again`,
    JSON.stringify({
      version: 1,
      ...({
        tries: 1,
        hints: 0,
        at: "2026-11-22T08:00:00.000Z",
        answer: { "main.ts": mine },
      } satisfies Attempt),
    }),
  ] as const);
  const { bench, tab } = await open(page);
  await tab("try-again.ts").click();
  const code = bench.locator(".yp-panel:not([hidden]) code.yp-tokens");
  await expect(code).toContainText('// Your answer to "Try again".');
  await expect(code).toContainText("// In my own way.");
  await tab("limited.ts").click();
  await expect(code).toContainText(/^\/\/ You have not solved ".*" yet, so this is the course's answer\./);
  // They are to read: no key changes them.
  await expect(bench.getByRole("textbox", { name: "Code: limited.ts" })).toHaveJSProperty("readOnly", true);
  await expect(bench.getByText("edited", { exact: true })).toBeHidden();
  expect(await axeComplaints(page, `#${SLUG} .yp-card`)).toEqual([]);

  await tab("main.ts").click();
  await bench.getByRole("textbox", { name: /^Code: main\.ts/ }).focus();
  await expect(bench.locator(".monaco-editor.focused")).toBeVisible({ timeout: 40_000 });
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(solutionOf(SLUG));
  await bench.getByRole("button", { name: "Check", exact: true }).click();
  await expect(bench.locator(".yp-headline")).toHaveText(/^Passed\./, { timeout: 60_000 });

  const kept = await page.evaluate((key) => localStorage.getItem(key), ATTEMPT_PREFIX + SLUG);
  const { answer } = parseAttempt(kept)!;
  expect(Object.keys(answer).toSorted()).toEqual(["limited.ts", "main.ts", "time-limit.ts", "try-again.ts"]);
  expect(answer["try-again.ts"]).toBe(`// Your answer to "Try again".\n${mine}`);
});

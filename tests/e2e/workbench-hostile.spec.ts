/**
 * The workbench itself under hostile programs: whatever a program prints, raises or names is drawn beside the learner's code,
 * in the page that must not freeze. `hostile.spec.ts` holds the sandbox; it has a page of its own, which draws nothing.
 *
 * How long the page goes without a turn is measured in the page, beside a calm program on the same machine.
 */
import { expect, test, type Page } from "@playwright/test";
import { draftOf, exercise, exerciseFile, keepDraft, LESSON, SLUG, skipToEnd } from "./workbench/page.ts";

/** What a hostile program may cost a page in which a calm one costs a tenth of a second: its parts arrive meanwhile. */
const LONGEST_MS = 2_500;
const CALM_MS = 100;

declare global {
  interface Window {
    longestGap: number;
  }
}

const watchGaps = (page: Page) =>
  page.addInitScript(() => {
    window.longestGap = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      window.longestGap = Math.max(window.longestGap, now - last);
      last = now;
    }, 10);
  });

/** Opens the lesson with this program as the learner's draft, and runs it; gives the longest gap, and the page's words. */
async function runHere(page: Page, program: string) {
  await watchGaps(page);
  await keepDraft(page, `exercise/${SLUG}`, draftOf("main.ts", program, exerciseFile("start.ts")));
  await page.goto(LESSON);
  const pane = exercise(page);
  await expect(pane.root).toHaveAttribute("data-alive", "true");
  await page.evaluate(() => (window.longestGap = 0));
  await pane.run.click();
  await skipToEnd(pane.root);
  await expect(pane.output.locator(".yp-ending")).toBeVisible();
  await expect(pane.timeline).toBeVisible();
  const gap = await page.evaluate(() => window.longestGap);
  return { gap, output: pane.output, timeline: pane.timeline };
}

let calm = 0;

test("a calm program, for comparison", async ({ page }) => {
  const { gap, output } = await runHere(page, `print("hello");`);
  calm = gap;
  await expect(output.locator(".yp-terminal")).toContainText("hello");
});

const programs: readonly [name: string, text: string, shows: string | RegExp][] = [
  ["an error of 200,000 letters", `throw new ValueError("x".repeat(200_000));`, "xxxxx"],
  [
    "a print of 125,000 lines",
    `print(Array.from({ length: 125_000 }, (_, i) => "line " + i).join("\\n"));`,
    /Show 5,000 of the [\d,]+ prints between/,
  ],
  [
    "90,000 places",
    `import sys from "sys";\nsys.stderr.write("main.ts:1 ".repeat(90_000));`,
    /main\.ts:1 main\.ts:1/,
  ],
  ["a heap of marks over one letter", `print("a" + "\\u0301".repeat(100_000));`, "[1,991 more marks]"],
  ["emoji joined without end", `print("\\u{1F468}\\u200D".repeat(110_000));`, /prints between/],
  [
    "a sleep of next to nothing",
    `import asyncio from "asyncio";\nasyncio.run(asyncio.sleep(1e-310));\nprint("slept");`,
    "slept",
  ],
];

for (const [name, text, shows] of programs) {
  test(name, async ({ page }) => {
    const { gap, output } = await runHere(page, text);
    await expect(output.locator(".yp-terminal")).toContainText(shows);
    // A machine that others keep busy takes as many times longer for both.
    const busy = Math.max(1, calm / CALM_MS);
    expect(gap / busy, "milliseconds without a turn, as on a machine of its own").toBeLessThan(LONGEST_MS);
  });
}

test("the timeline of moments that differ in the last digit can be zoomed as far as it goes", async ({
  page,
}) => {
  const { timeline } = await runHere(
    page,
    `import asyncio from "asyncio";
import time from "time";
function work() { time.sleep(0.1); time.sleep(0.2); }
async function main() { await asyncio.gather(asyncio.to_thread(work), asyncio.sleep(0.3)); }
asyncio.run(main());`,
  );
  const zoom = timeline.getByRole("button", { name: "Zoom in" });
  for (let click = 0; click < 24; click += 1) await zoom.click();
  await expect(timeline.getByRole("button", { name: "Zoom out" })).toHaveAttribute("aria-disabled", "false");
});

test("a draft with a long line opens, and one of megabytes waits for a click", async ({ page }) => {
  const line = `const x = [${Array.from({ length: 10_000 }, (_, i) => i % 10).join(",")}];`;
  await keepDraft(page, `exercise/${SLUG}`, draftOf("main.ts", line, exerciseFile("start.ts")));
  await page.goto(LESSON);
  const { root } = exercise(page);
  await expect(root.locator(".yp-plain-word")).toHaveText(
    "Lines of more than 2,000 characters are shown without colors.",
  );
  await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [
    `yieldpoint:draft:v2:exercise/${SLUG}`,
    draftOf("main.ts", "print(1);\n".repeat(300_000), exerciseFile("start.ts")),
  ] as const);
  await page.reload();
  await expect(root.locator(".yp-door")).toContainText("Your main.ts has 3,000,000 characters");
});

test("a page whose last visit never came alive opens without its draft on show, and offers it", async ({
  page,
}) => {
  await keepDraft(page, `exercise/${SLUG}`, draftOf("main.ts", "print('mine');", exerciseFile("start.ts")));
  await page.addInitScript(() => {
    if (sessionStorage.getItem("crashed") !== null) return;
    sessionStorage.setItem("crashed", "yes");
    localStorage.setItem(`yieldpoint:opening:v1:${location.pathname}`, "1000");
  });
  await page.goto(LESSON);
  const { root, code } = exercise(page);
  await expect(root.locator(".yp-door")).toContainText("The last time this page was opened, it stopped");
  await root.getByRole("button", { name: "Show my work" }).click();
  await expect(code).toHaveValue("print('mine');");
  await page.waitForFunction(
    () => localStorage.getItem(`yieldpoint:opening:v1:${location.pathname}`) === null,
  );
  await page.reload();
  await expect(code).toHaveValue("print('mine');");
});

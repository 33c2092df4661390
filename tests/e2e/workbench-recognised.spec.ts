/** What a run shows of a classic misconception is said below its output. */
import { expect } from "@playwright/test";
import { test, writeAnswer, writeProgram } from "./workbench/kept-page.ts";
import { runToEnd } from "./workbench/page.ts";

const BLOCKS = `import asyncio from "asyncio";
import time from "time";

async function tick() {
  await asyncio.sleep(0.1);
  print("tick");
}

async function main() {
  const ticking = asyncio.create_task(tick());
  await asyncio.sleep(0);
  time.sleep(2);
  await ticking;
}

asyncio.run(main());`;

test("a blocking call is explained, with its line, its moment and its lesson", async ({ page }) => {
  const pane = await writeProgram(page, BLOCKS);
  await pane.run.click();
  const found = pane.output.getByRole("list", { name: "What this run shows" });
  await expect(found).toContainText("A blocking call on line 12 held the event loop from 0.00 s to 2.00 s");
  await expect(found.getByRole("button", { name: "line 12" })).toBeVisible();
  await found.getByRole("button", { name: "0.00 s" }).click();
  await expect(pane.timeline.locator(".yp-moment b")).toHaveText("0.00 s");
  const lesson = found.getByRole("link", { name: /^Read on: / });
  expect((await page.request.get((await lesson.getAttribute("href"))!)).status()).toBe(200);
});

test("a program without a misconception is left alone", async ({ page }) => {
  const pane = await writeProgram(page, BLOCKS.replace("time.sleep(2)", "await asyncio.sleep(0.2)"));
  await runToEnd(pane);
  await expect(pane.output.getByText(/^Finished in/)).toBeVisible();
  // Long enough for the recognisers to be fetched and asked; the editor's files may be on their way for longer.
  await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => undefined);
  await expect(pane.output.getByRole("list", { name: "What this run shows" })).toHaveCount(0);
});

test("a failed check links the lesson that explains its cause", async ({ page }) => {
  const pane = await writeAnswer(
    page,
    'import asyncio from "asyncio";\n\nexport async function main() {\n  print("Hello ...");\n  asyncio.sleep(1);\n  print("... World!");\n}\n\nasyncio.run(main());',
  );
  await pane.check.click();
  await expect(pane.checks.getByText(/never awaited/).first()).toBeVisible();
  const lesson = pane.checks.getByRole("link", { name: /^Read on: / }).first();
  await expect(lesson).toHaveAttribute("href", /\/learn\/asyncio-basics\/coroutine-objects\//);
});

import { expect, test } from "@playwright/test";
import { axeComplaintsInBothThemes } from "./site/axe.ts";
import { test as inOnePage, writeProgram } from "./workbench/kept-page.ts";
import { exercise, firstProgram, LESSON, openWith, runToEnd, skipToEnd } from "./workbench/page.ts";

const threePrints = `import asyncio from "asyncio";

async function say(word: string, delay: number) {
  await asyncio.sleep(delay);
  print(word);
}

async function main() {
  print("go");
  await asyncio.gather(say("one", 1), say("two", 2));
}

asyncio.run(main());`;

inOnePage("output appears as the program would print it", async ({ page }) => {
  const pane = await writeProgram(page, threePrints);
  await pane.run.click();
  const seen: string[] = [];
  const log = pane.output.getByRole("log");
  await expect(async () => {
    const phase = await pane.root.getAttribute("data-phase");
    const text = (await log.innerText()).trim().replaceAll(/\s+/g, " ");
    if (text !== "" && text !== seen.at(-1)) seen.push(text);
    expect(phase).toBe("done");
  }).toPass({ intervals: [50], timeout: 20_000 });
  expect(seen).toEqual(["go", "go one", "go one two"]);
  await expect(pane.output).toContainText("Finished in 2.00 s of program time");
});

inOnePage("the run can be skipped to its end", async ({ page }) => {
  const pane = await writeProgram(page, threePrints.replace("2)", "200)"));
  await pane.run.click();
  await pane.root.getByRole("button", { name: "Skip to end" }).click();
  await expect(pane.output.getByRole("log")).toHaveText(/go\s+one\s+two/);
  await expect(pane.output).toContainText("Finished in 200.00 s of program time");
});

inOnePage("the timeline has a lane a task, and its slider steps through every event", async ({ page }) => {
  const pane = await writeProgram(page, threePrints);
  await runToEnd(pane);
  await expect(pane.timeline.locator(".yp-names li")).toHaveText(["Task-1 main", "Task-2 say", "Task-3 say"]);
  const slider = pane.timeline.getByRole("slider", { name: "Time" });
  await slider.focus();
  await page.keyboard.press("Home");
  const said: string[] = [];
  const most = Number(await slider.getAttribute("max"));
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press("ArrowRight");
    said.push((await slider.getAttribute("aria-valuetext")) ?? "");
  }
  expect(said.filter((text) => text.includes("prints"))).toEqual([
    "0.00 s: Task-1 prints “go”",
    "1.00 s: Task-2 prints “one”",
    "2.00 s: Task-3 prints “two”",
  ]);
});

test("the moment shows in step: each task's state, its line, and the output so far", async ({ page }) => {
  const pane = await openWith(page, threePrints);
  await runToEnd(pane);
  const slider = pane.timeline.getByRole("slider", { name: "Time" });
  await slider.focus();
  for (let i = 0; i < 60; i += 1) {
    if ((await slider.getAttribute("aria-valuetext"))?.includes("Task-2 prints")) break;
    await page.keyboard.press("ArrowLeft");
  }
  await expect(
    pane.timeline.getByRole("list", { name: "Tasks at this moment" }).getByRole("listitem"),
  ).toHaveText([
    /^Task-1 waits for gather.*line 10$/,
    /^Task-2 running\s*line 5$/,
    /^Task-3 waits for sleep\(2\)\s*line 4$/,
  ]);
  await expect(pane.root.locator(".yp-line-mark[data-state=running]")).toHaveCSS("top", "100px");
  await expect(pane.output.locator(".yp-later")).toHaveText(["two\n"]);
});

inOnePage("the whole run is there as text", async ({ page }) => {
  const pane = await writeProgram(page, threePrints);
  await runToEnd(pane);
  await pane.timeline.locator("summary").click();
  const rows = pane.timeline.getByRole("row");
  await expect(rows.filter({ hasText: "Task-2 prints “one”" })).toHaveText(/1\.00 s.*5$/);
  await rows.filter({ hasText: "Task-2 prints “one”" }).getByRole("button").click();
  await expect(pane.timeline.getByRole("slider", { name: "Time" })).toHaveAttribute(
    "aria-valuetext",
    "1.00 s: Task-2 prints “one”",
  );
});

inOnePage("a run plays again", async ({ page }) => {
  const pane = await writeProgram(page, threePrints);
  await runToEnd(pane);
  await pane.timeline.getByRole("button", { name: "Play", exact: true }).click();
  await expect(pane.output.locator(".yp-later")).toHaveText(["two\n"]);
  await pane.timeline.getByRole("button", { name: "Pause" }).click();
  await expect(pane.timeline.getByRole("slider", { name: "Time" })).not.toHaveValue(/^0$/);
});

test("keyboard only: reach, edit, leave the editor, run, and read what came out", async ({ page }) => {
  await page.goto(LESSON);
  const pane = firstProgram(page);
  await expect(pane.run).toBeEnabled();
  // From the tab before the code, as Tab goes.
  await pane.root.getByRole("tab", { name: "hello.ts" }).focus();
  await page.keyboard.press("Tab");
  await expect(pane.code).toBeFocused();
  await expect(pane.root.locator(".monaco-editor.focused")).toBeVisible();
  await expect(pane.root.getByText("Esc then Tab leaves the editor")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type('print("by keyboard");');
  // Tab indents; Escape then Tab leaves.
  await page.keyboard.press("Tab");
  await expect(pane.root.locator(".monaco-editor.focused")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(pane.run).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(pane.output.getByRole("log")).toContainText("by keyboard");
  await expect(pane.root.getByRole("status").filter({ hasText: "Finished in" })).toBeAttached();
});

test("axe finds nothing before, during and after a run, with Monaco open, in either theme", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  const pane = await openWith(page, threePrints.replace("2)", "200)"));
  const audit = () => axeComplaintsInBothThemes(page, ".yp-bench");
  expect(await audit()).toEqual([]);
  await pane.run.click();
  await expect(pane.root.getByRole("button", { name: "Skip to end" })).toBeVisible();
  expect(await audit()).toEqual([]);
  // On a busy machine it may have come to its end by itself meanwhile.
  await skipToEnd(pane.root);
  await pane.timeline.locator("summary").click();
  await pane.code.click();
  await expect(pane.root.locator(".monaco-editor.focused")).toBeVisible();
  expect(await audit()).toEqual([]);
  const other = exercise(page);
  await other.check.click();
  await expect(other.checks.getByText(/^Not yet/)).toBeVisible();
  expect(await audit()).toEqual([]);
});

test("nothing is wider than a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const pane = await openWith(page, threePrints);
  await runToEnd(pane);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await expect(pane.timeline.getByRole("slider", { name: "Time" })).toBeVisible();
});

test("before intent, a page fetches neither Monaco nor compiler nor sandbox", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(LESSON);
  await expect(firstProgram(page).run).toBeEnabled();
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((url) => /monaco|esbuild|\.wasm|ts\.worker|sandbox|live\./.test(url))).toEqual([]);
});

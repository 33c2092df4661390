/** A program is predicted before it runs, compared, and followed to its moments: all of it by keyboard alone. */
import { expect, test, type Locator } from "@playwright/test";
import { axeComplaints } from "./site/axe.ts";
import { openWith } from "./workbench/page.ts";

const PROGRAM = `import asyncio from "asyncio";

async function nap(name: string, delay: number) {
  await asyncio.sleep(delay);
  print(name);
}

async function main() {
  const nobody = nap("nobody", 1);
  print("main");
  await asyncio.gather(nap("long", 0.4), nap("short", 0.2));
}

asyncio.run(main());`;

/** Places pieces by keyboard: from wherever the focus is in the pool to the one that is wanted. */
async function place(pool: Locator, ...texts: string[]) {
  for (const text of texts) {
    await pool.getByRole("button", { name: text, exact: true }).focus();
    await pool.page().keyboard.press("Enter");
  }
}

test("a prediction is made, compared and explained, and links lead to moments, by keyboard", async ({
  page,
}) => {
  const { root, output, timeline, run } = await openWith(page, PROGRAM);
  const predictFirst = root.getByRole("button", { name: "Predict first" });
  // Until the workbench is alive its buttons take no focus.
  await expect(predictFirst).toBeEnabled();
  await predictFirst.focus();
  await page.keyboard.press("Enter");
  const pane = root.getByRole("region", { name: "Your prediction" });
  const pool = pane.getByRole("list", { name: "Still to place" });
  // The focus goes on to the pieces, which say nothing of their order.
  await expect(pool.getByRole("button").first()).toBeFocused();
  expect(await pool.getByRole("button").allInnerTexts()).not.toEqual(["main", "short", "long"]);
  await place(pool, "main", "long", "short");
  expect(await axeComplaints(page, "[data-part='your prediction']")).toEqual([]);

  await pane.getByRole("button", { name: "Run and compare" }).focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByText("1 line right, then it differs.")).toBeVisible();
  const first = pane.locator("tr[data-state=first]");
  await expect(first).toContainText("short");
  await expect(pane.locator(".yp-overlay-why")).toContainText(
    'You expected "long" here, and "short" comes first.',
  );
  await expect(pane.locator(".yp-overlay-why")).toContainText(
    'which prints "long" on line 5, was waiting for sleep(0.4) on line 4, until 0.40 s.',
  );
  expect(await axeComplaints(page, "[data-part='your prediction']")).toEqual([]);

  await test.step("the difference leads to its moment, which comes into view", async () => {
    await first.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(timeline.locator(".yp-sentence")).toContainText("short");
    await expect(timeline.locator(".yp-moment b")).toBeInViewport();
    await expect(root.getByText(/^The timeline shows 0\.20 s, event \d+ of \d+\.$/)).toBeAttached();
  });

  await test.step("each printed line has its time, and all of them are one stop of Tab", async () => {
    const times = output.getByRole("log").locator(".yp-when");
    expect(await times.evaluateAll((all) => all.map((one) => (one as HTMLElement).tabIndex))).toEqual(
      // The last ones are the two lines of the warning.
      [0, -1, -1, -1, -1],
    );
    await output.getByRole("log").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(timeline.locator(".yp-sentence")).toContainText("long");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect(timeline.locator(".yp-sentence")).toContainText("never awaited");
  });

  await test.step("a prediction is kept to be changed, and a run without one tells all", async () => {
    await pane.getByRole("button", { name: "Change my prediction" }).focus();
    await page.keyboard.press("Enter");
    await expect(pane.locator(".yp-placed [data-piece]")).toHaveText(["main", "long", "short"]);
    await pane.locator(".yp-placed [data-piece]").last().focus();
    await page.keyboard.press("Alt+ArrowUp");
    await page.keyboard.press("Control+Enter");
    await expect(pane.getByText("You saw it coming: all 3 lines are right.")).toBeVisible();
    await pane.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press("Enter");
    await expect(pane).toHaveCount(0);
    await expect(run).toBeVisible();
  });
});

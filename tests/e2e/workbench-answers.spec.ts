/** Exercises that are not answered by editing: predictions, choices, and programs in pieces. */
import { expect, test, type Page } from "@playwright/test";
import { axeComplaints } from "./site/axe.ts";

const LESSONS = "/learn/asyncio-basics/";

async function open(page: Page, address: string, slug: string) {
  await page.goto(address);
  const root = page.locator(`#${slug}`);
  // These come alive as they come near.
  await root.scrollIntoViewIfNeeded();
  await expect(root.locator(".yp-bench")).toHaveAttribute("data-alive", "true");
  return {
    root,
    placed: root.locator(".yp-placed"),
    pool: root.getByRole("list", { name: "Still to place" }),
    check: root.getByRole("button", { name: /^Check/ }),
    run: root.getByRole("button", { name: "Run", exact: true }),
    answer: root.locator("[data-part=answer], [data-part=checks]"),
    place: async (...texts: (string | RegExp)[]) => {
      for (const text of texts) {
        await root
          .getByRole("list", { name: "Still to place" })
          .getByRole("button", typeof text === "string" ? { name: text, exact: true } : { name: text })
          .click();
      }
    },
  };
}

const lines = (root: Awaited<ReturnType<typeof open>>) =>
  root.placed.getByRole("listitem").locator("[data-piece]").allInnerTexts();

test("a predicted order is compared with a real run, and its first difference explained", async ({
  page,
}) => {
  const pane = await open(page, `${LESSONS}cooperative-multitasking/`, "who-goes-first");
  await expect(pane.run, "running would tell").toHaveCount(0);
  await pane.place("open", "tea: start", "tea: ready", "coffee: start", "coffee: ready", "close");
  await pane.check.click();
  await expect(pane.answer.getByText("Not yet")).toBeVisible();
  await expect(pane.answer).toContainText(
    'Line 3: you said "tea: ready", and it printed "coffee: start" at 0.00 s',
  );
  await expect(pane.answer).toContainText("meanwhile the loop lets the coffee run");
  await expect(pane.answer.locator("tr[data-first=true]")).toContainText("coffee: start");

  // A moment lies in the whole run, which is shown with it.
  await pane.answer.locator("tr[data-first=true]").getByRole("button", { name: "0.00 s" }).click();
  await expect(pane.root.locator("[data-part=timeline] .yp-sentence")).toContainText("coffee: start");
  await expect(pane.run).toBeVisible();
});

test("the right order passes and is remembered; a reload keeps the answer", async ({ page }) => {
  const pane = await open(page, `${LESSONS}cooperative-multitasking/`, "who-goes-first");
  await pane.place("open", "tea: start", "coffee: start", "coffee: ready", "tea: ready", "close");
  await pane.check.click();
  await expect(pane.answer.getByText("Right.")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("yieldpoint:progress:v1"))).toContain(
    "who-goes-first",
  );
  await page.reload();
  await pane.root.scrollIntoViewIfNeeded();
  await expect
    .poll(() => lines(pane))
    .toEqual(["open", "tea: start", "coffee: start", "coffee: ready", "tea: ready", "close"]);
  await expect(pane.pool.getByRole("button")).toHaveCount(0);
});

for (const [kind, lesson, slug, why] of [
  ["a prediction", "cooperative-multitasking", "who-goes-first", "Say what it prints first"],
  ["a choice", "async-and-await", "which-await-yields", "Choose an answer first"],
  ["a program in pieces", "hello-world", "order-hello-world", "Place a piece first"],
] as const) {
  test(`Check waits for ${kind}, as Ctrl+Enter does, and waits again after Reset`, async ({ page }) => {
    const pane = await open(page, `${LESSONS}${lesson}/`, slug);
    await expect(pane.check).toBeDisabled();
    await expect(pane.check).toHaveAttribute("title", why);
    const first = pane.root.getByRole("checkbox").or(pane.pool.getByRole("button")).first();
    if (kind !== "a program in pieces") {
      await first.focus();
      await page.keyboard.press("Control+Enter");
      await expect(pane.root.locator(".yp-bench")).toHaveAttribute("data-phase", "idle");
    }
    await first.click();
    await expect(pane.check).toBeEnabled();
    await expect(pane.check).not.toHaveAttribute("title", why);
    await pane.root.getByRole("button", { name: "Reset" }).click();
    await expect(pane.check).toBeDisabled();
    expect(
      await page.evaluate((key) => localStorage.getItem(key), `yieldpoint:attempt:v1:${slug}`),
    ).toBeNull();
  });
}

test("an answer that is not complete is not judged, and says what is missing", async ({ page }) => {
  const pane = await open(page, `${LESSONS}cooperative-multitasking/`, "who-goes-first");
  await pane.place("open", "tea: start", "coffee: start");
  await pane.check.click();
  await expect(pane.answer.locator(".yp-headline")).toHaveText("Not complete yet");
  await expect(pane.answer).toContainText(
    "The program prints 6 lines: you have placed 3, and 3 are still missing.",
  );
  await expect(pane.answer.locator("table, tbody")).toHaveCount(0);
  await expect(pane.root.locator("[data-part=output], [data-part=timeline]")).toHaveCount(0);
  await expect(pane.root.getByRole("button", { name: "Show the whole run" })).toHaveCount(0);
  expect(
    await page.evaluate(() => localStorage.getItem("yieldpoint:attempt:v1:who-goes-first")),
    "it is no try",
  ).toBeNull();
  await pane.place("coffee: ready", "tea: ready", "close");
  await pane.check.click();
  await expect(pane.answer.getByText("Right.")).toBeVisible();

  const puzzle = await open(page, `${LESSONS}hello-world/`, "order-hello-world");
  await puzzle.pool.getByRole("button").first().click();
  await puzzle.check.click();
  await expect(puzzle.answer.locator(".yp-headline")).toHaveText("Not complete yet");
  await expect(puzzle.answer).toContainText(/You have placed 1 of the \d+ pieces/);
});

test("what comes after the first difference waits for a press, which the verdict and a reload remember", async ({
  page,
}) => {
  const pane = await open(page, `${LESSONS}cooperative-multitasking/`, "who-goes-first");
  const rows = pane.answer.locator("tbody tr");
  const parts = pane.root.locator("[data-part=output], [data-part=timeline]");
  await pane.place("open", "tea: start", "tea: ready", "coffee: start", "coffee: ready", "close");
  await pane.check.click();
  await expect(rows).toHaveCount(3);
  await expect(rows.last()).toContainText("coffee: start");
  await expect(parts, "they show the whole run").toHaveCount(0);
  await expect(pane.run).toHaveCount(0);

  await pane.answer.getByRole("button", { name: "Show the whole run" }).click();
  await expect(rows).toHaveCount(6);
  await expect(parts).toHaveCount(2);
  await expect(pane.answer.getByRole("group", { name: /Your prediction/ })).toBeFocused();
  const coffee = pane.placed.getByRole("listitem").filter({ hasText: "coffee: start" });
  const again = async () => {
    await pane.check.click();
    await expect(pane.answer.locator(".yp-headline")).toHaveText("Right, after a look at the run.");
  };
  await coffee.getByRole("button", { name: "Move up" }).click();
  await pane.placed
    .getByRole("listitem")
    .filter({ hasText: "tea: ready" })
    .getByRole("button", { name: "Move down" })
    .click();
  await again();
  await page.reload();
  await pane.root.scrollIntoViewIfNeeded();
  await again();
});

test("pieces are placed, moved and taken out with the keyboard alone", async ({ page }) => {
  const pane = await open(page, `${LESSONS}cooperative-multitasking/`, "who-goes-first");
  await pane.pool.getByRole("button").first().focus();
  for (let placed = 0; placed < 3; placed += 1) await page.keyboard.press("Enter");
  const before = await lines(pane);
  expect(before).toHaveLength(3);
  await pane.placed.locator("[data-piece]").first().focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => lines(pane)).toEqual([before[1], before[0], before[2]]);
  await expect(pane.root.getByRole("status").filter({ hasText: "Moved to 2 of 3." })).toBeAttached();
  await expect(pane.placed.locator("[data-piece]").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Delete");
  await expect.poll(() => lines(pane)).toEqual([before[1], before[0]]);
  await page.keyboard.press("Control+Enter");
  await expect(pane.answer.getByText("Not complete yet")).toBeVisible();
});

test("a typed prediction is compared line by line", async ({ page }) => {
  const pane = await open(page, `${LESSONS}coroutine-objects/`, "what-a-call-prints");
  const typed = pane.root.getByLabel("What it prints, line by line");
  await typed.fill("hello\nbefore\nbye\nafter");
  await pane.check.click();
  await expect(pane.answer).toContainText("Calling greet makes a coroutine object and runs none of it");
  await typed.fill("before\nhello\nbye\nafter");
  await pane.check.click();
  await expect(pane.answer.getByText("Right.")).toBeVisible();
});

test("a wrong choice says why, and what was left open stays a question until all is right", async ({
  page,
}) => {
  const pane = await open(page, `${LESSONS}async-and-await/`, "which-await-yields");
  await pane.root.getByLabel("await asyncio.sleep(0)").check();
  await pane.root.getByLabel("time.sleep(1)", { exact: true }).check();
  await pane.check.click();
  await expect(pane.root.getByText("Nothing else can run for a second")).toBeVisible();
  await expect(pane.root.getByText("Zero seconds is still a wait")).toBeVisible();
  await expect(pane.root.getByText("so `gather` has to")).toHaveCount(0);
  await pane.root.getByLabel("time.sleep(1)", { exact: true }).uncheck();
  await pane.root.getByLabel(/await asyncio\.gather/).check();
  await pane.check.click();
  await expect(pane.answer.getByText("Right.")).toBeVisible();
  const judged = pane.root.locator(".yp-option");
  await expect(judged.locator(".yp-why")).toHaveCount(4);
  expect(
    await judged.evaluateAll((all) =>
      all.map((each) => [
        each.querySelector("input")?.checked,
        each.getAttribute("data-judged"),
        each.querySelector(".yp-unseen")?.textContent,
      ]),
    ),
    "a tick for what was chosen; what was rightly left alone has its reason, and none",
  ).toEqual(
    await judged.locator("input").evaluateAll((all) =>
      all.map((each) => {
        const { checked } = each as HTMLInputElement;
        return [checked, checked ? "right" : "left", checked ? "Right:" : "Correctly not chosen:"];
      }),
    ),
  );
  await expect(pane.root.locator(".yp-option[data-judged=left]")).toHaveCount(2);
});

const PROGRAM = [
  /async function main/,
  /Hello \.\.\./,
  /await asyncio\.sleep/,
  /\.\.\. World!/,
  /^}$/,
  /asyncio\.run/,
];

test("a program put together from its pieces runs, and is graded by what it does", async ({ page }) => {
  const pane = await open(page, `${LESSONS}hello-world/`, "order-hello-world");
  const [head, hello, sleep, world, end, run] = PROGRAM as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];
  await pane.place(head, sleep, hello, world, end, run);
  await pane.check.click();
  await expect(pane.answer).toContainText('"Hello ..." was printed at 1.00 s');

  // By its buttons, as a pointer would: the waiting goes one down.
  const waiting = pane.placed.getByRole("listitem").filter({ hasText: "asyncio.sleep" });
  await waiting.getByRole("button", { name: "Move down" }).click();
  await pane.check.click();
  await expect(pane.answer.getByText(/^Passed\./)).toBeVisible();
  await pane.answer.getByRole("button", { name: "Compare with our solution" }).click();
  await expect(pane.answer.getByText("Our solution is the same as yours")).toBeVisible();

  await pane.root.getByRole("button", { name: "Reset" }).click();
  expect(await lines(pane)).toEqual([]);
  await pane.root.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await lines(pane)).length).toBe(6);
});

test("a piece is dragged to its place", async ({ page }) => {
  const pane = await open(page, `${LESSONS}hello-world/`, "order-hello-world");
  const [head, hello, , world] = PROGRAM as [RegExp, RegExp, RegExp, RegExp];
  await pane.place(head, world);
  await pane.pool
    .getByRole("listitem")
    .filter({ hasText: hello })
    .dragTo(pane.placed.getByRole("listitem").nth(1), { targetPosition: { x: 60, y: 4 } });
  await expect
    .poll(() => lines(pane))
    .toEqual(["async function main() {", '  print("Hello ...");', '  print("... World!");']);
});

test("a solution stands beside the learner's program once the hints are used up", async ({ page }) => {
  const pane = await open(page, `${LESSONS}hello-world/`, "order-hello-world");
  const [head, hello, , world, end, run] = PROGRAM as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];
  await pane.place(head, hello, world, end, run);
  await pane.check.click();
  const show = pane.answer.getByRole("button", { name: "Show a solution next to mine" });
  await expect(pane.answer.getByText("Not complete yet")).toBeVisible();
  await expect(show).toHaveCount(0);
  for (let hint = 0; hint < 2; hint += 1) await pane.answer.getByRole("button", { name: /hint/ }).click();
  await show.click();
  await expect(pane.answer.locator(".yp-diff [data-kind=new]")).toHaveText(/await asyncio\.sleep\(1\);/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`answers are accessible, judged or not (${colorScheme}, 390 px wide)`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 390, height: 844 });
    const pane = await open(page, `${LESSONS}hello-world/`, "in-which-turn");
    await pane.root.getByLabel("In the same turn").check();
    await pane.check.click();
    await expect(pane.answer.getByText("Not yet")).toBeVisible();
    const order = page.locator("#order-hello-world");
    await order.scrollIntoViewIfNeeded();
    await order.getByRole("list", { name: "Still to place" }).getByRole("button").first().click();
    expect(await axeComplaints(page, "#in-which-turn", "#order-hello-world")).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

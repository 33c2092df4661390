/** The site around the workbench: pages that are whole, light, reachable by keyboard, and true to their policy. */
import { expect, test, type Page } from "@playwright/test";
import { axeComplaints } from "./site/axe.ts";
import { unreachable, watchForTrouble } from "./site/trouble.ts";

const LESSON_0 = "/learn/asyncio-basics/reading-the-programs/";
const LESSON_1 = "/learn/asyncio-basics/waiting-is-the-problem/";
const LESSON_2 = "/learn/asyncio-basics/cooperative-multitasking/";

test("every link and every file that a page names is there", async ({ page, request }) => {
  expect(await unreachable(page, request, "/")).toEqual([]);
});

test("an address that leads nowhere is answered with 404 and a way back", async ({ page }) => {
  const response = await page.goto("/learn/no-such-lesson/");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "Go to the start" }).click();
  await expect(page).toHaveURL("/");
});

test("the first key reaches a link that skips to the text", async ({ page }) => {
  await page.goto(LESSON_1);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#_top$/);
});

test("the landing page starts the course, and later continues where the reader left", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Start the course" }).click();
  await expect(page).toHaveURL(LESSON_0);
  await expect(page.locator("nav.sidebar a[data-progress=opened]")).toHaveCount(1);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Continue: Reading the programs" })).toBeVisible();
});

test("a lesson read to its end is marked in the sidebar and on the map, and the next one is where to continue", async ({
  page,
}) => {
  const first = page.locator(`nav.sidebar a[data-lesson="asyncio-basics/waiting-is-the-problem"]`);
  await page.goto(LESSON_1);
  await expect(first).toHaveAttribute("data-progress", "opened");
  await page.getByText("This lesson mirrors").scrollIntoViewIfNeeded();
  await expect(first).toHaveAttribute("data-progress", "read");
  await page.goto("/course/");
  await expect(page.getByRole("listitem").filter({ hasText: "Waiting is the problem" }).last()).toContainText(
    "read",
  );
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Continue: Cooperative multitasking" })).toHaveAttribute(
    "href",
    LESSON_2,
  );
});

test("a prediction is judged against what the reader chose", async ({ page }) => {
  await page.goto(LESSON_1);
  const card = page.locator("predict-card").first();
  await card.scrollIntoViewIfNeeded();
  await expect(card).toHaveAttribute("data-alive", "true");
  const said = card.getByRole("status").filter({ hasText: /./ });
  await card.getByText("Compare with the answer").click();
  await expect(said).toHaveText("Choose one first; a guess will do.");
  await expect(card.getByText("Three tenths of a second of work")).toBeHidden();
  await card.locator('[value="0"]').check();
  await expect(said).toHaveCount(0);
  await card.getByText("Compare with the answer").click();
  await expect(said).toHaveText("Not what happens. Run it and watch where it differs.");
  await expect(card.getByText("Three tenths of a second of work")).toBeVisible();
  await card.locator('[value="2"]').check();
  await expect(said).toHaveText("You saw it coming.");
});

test("search opens from the keyboard, begins with the lesson that explains a name, and goes to it", async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Search" })).toBeEnabled();
  await page.keyboard.press("Control+K");
  const dialog = page.getByRole("dialog");
  const first = dialog.getByRole("link").first();
  const firsts: [string, RegExp][] = [
    ["wait_for", /^Time limits.*wait_for Awaits one thing with a time limit\./],
    ["asyncio.wait_for", /^Time limits/],
    ["create_task", /^Tasks/],
    ["run_in_executor", /^Threads and processes/],
    ["CancelledError", /^Stopping work/],
    ["never awaited", /^Coroutine objects/],
    ["coroutine 'main' was never awaited", /^What does this message mean\?/],
    ["cannot reuse already awaited coroutine", /^What does this message mean\?/],
  ];
  for (const [term, result] of firsts) {
    await page.getByRole("searchbox").fill(term);
    await expect(first, term).toContainText(result);
  }
  await page.getByRole("searchbox").fill("wait_for");
  await expect(first).toContainText("Time limits");
  await page.keyboard.press("ArrowDown");
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("searchbox")).toBeFocused();
  expect(await axeComplaints(page, "dialog")).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/time-limits\//);
  // Before the page is left again: what it was still loading then counts as failed.
  expect(trouble).toEqual([]);

  // From the lesson to the glossary and on to the lesson that explains the term, by the links in the text.
  await page.getByRole("main").getByRole("link", { name: "cancellation" }).click();
  await expect(page).toHaveURL(/\/glossary\/#cancellation$/);
  const entry = page.locator(".entry:has(:target)");
  await expect(entry).toContainText("The request to stop a task");
  await entry.getByRole("link", { name: "Stopping work" }).click();
  await expect(page).toHaveURL(/\/stopping-work\/$/);
});

test("the theme's button changes the theme, and the choice survives a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "Dark theme" })).toHaveAttribute("aria-pressed", "true");
});

test("a browser that denies storage gets the whole page all the same", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  });
  const trouble = watchForTrouble(page);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(LESSON_1, { waitUntil: "networkidle" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByText("This lesson mirrors").scrollIntoViewIfNeeded();
  expect(trouble).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a lesson shows its text, its programs in both languages, its answers and its exercises", async ({
    page,
  }) => {
    await page.goto(LESSON_1);
    // By its class: what stands in a <noscript> is not text to getByText.
    await expect(page.locator(".no-script")).toContainText(
      "Without JavaScript you can read all of this page",
    );
    await expect(page.getByText("function download(file: string, seconds: number) {").first()).toBeVisible();
    await expect(page.getByText("def download(file, seconds):").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "One more download" })).toBeVisible();
    await expect(page.getByText("Add it so that the program still finishes in")).toBeVisible();
    await page.getByText("Compare with the answer").first().click();
    await expect(page.getByText("Three tenths of a second of work")).toBeVisible();
  });
});

test("the live example on the landing page runs at once", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  const output = page.getByRole("region", { name: "Output" });
  await expect(output).toContainText("Finished in 3.00 s", { timeout: 30_000 });
});

/** Bytes of what a page transfers before the reader does anything: bodies as compressed, without the headers. */
async function weigh(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) =>
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
  );
  await page.goto(path, { waitUntil: "networkidle" });
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}

for (const path of ["/", LESSON_1, LESSON_2]) {
  test(`${path} transfers at most 60 kB before any intent`, async ({ page }) => {
    const bytes = await weigh(page, path);
    // Less than a page alone can be: then nothing was measured.
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });
}

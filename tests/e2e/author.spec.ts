/**
 * `npm run dev` as an author meets it, on a copy of the course: edits show at once and the place is kept; the strip below an
 * exercise tells what `npm run check` would. One test, for the server takes longer to start than all of it.
 */
import { expect, test, type Page } from "@playwright/test";
import { spawn, type ChildProcess } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../.cache/author-spec");
let server: ChildProcess | undefined;

function start(): Promise<string> {
  const script = resolve(import.meta.dirname, "author-server.ts");
  const child = spawn("node", [script, root], { stdio: ["ignore", "pipe", "inherit"] });
  server = child;
  return new Promise((ready, fail) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const url = /^ready (\S+)$/m.exec(said)?.[1];
      if (url !== undefined) ready(url);
    });
    child.on("exit", () => fail(new Error(`the dev server ended: ${said}`)));
  });
}

test.afterAll(() => {
  server?.removeAllListeners();
  server?.kill();
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

function edit(path: string, before: string | RegExp, after: string) {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toMatch(before);
  writeFileSync(join(root, path), text.replace(before, after));
}

const topOf = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top ?? NaN, id);

test("shows what an author changes, keeps the place, and proves the exercise below it", async ({ page }) => {
  test.setTimeout(240_000);
  const url = await start();
  await page.goto(`${url}/learn/asyncio-basics/hello-world/`);
  const exercise = page.locator("#order-hello-world");
  const strip = exercise.locator(".yp-author");
  const summary = strip.locator("summary");
  await expect(summary).toHaveText(/^Author: proves itself, 6 programs in [\d.]+ s$/, { timeout: 120_000 });
  await expect(strip.locator("tbody tr")).toHaveCount(6);

  // A mistake that is none any more: no reload, only the strip has news.
  const folder = "exercises/order-hello-world";
  edit(`${folder}/mistakes/no-wait.ts`, "says: ", "says: quite another message than ");
  await expect(summary).toHaveText("Author: 1 to fix", { timeout: 60_000 });
  await summary.click();
  await expect(strip.getByRole("button")).toHaveText(`${folder}/mistakes/no-wait.ts:3:10`);
  await expect(strip.locator("li strong")).toContainText("the message does not hold the words");
  await expect(strip.locator('tr[data-promised="false"] code')).toHaveText("mistakes/no-wait.ts");

  // The lesson above it: the page is drawn anew, and what the author looks at stays where it was.
  const before = await topOf(page, "order-hello-world");
  edit(
    "content/01-asyncio-basics/12-hello-world/index.mdx",
    /^## Two lines, and what is between them$/m,
    "## The front door\n\nIt is new, and so is this paragraph, which moves everything below it.",
  );
  await expect(page.getByRole("heading", { name: "The front door" })).toBeAttached();
  await expect(async () => {
    expect(Math.abs((await topOf(page, "order-hello-world")) - before)).toBeLessThan(4);
  }).toPass({ timeout: 30_000 });
  await expect(strip).toHaveAttribute("open", "");

  // The exercise's own text.
  edit(`${folder}/exercise.md`, /title: .*/, "title: From pieces to a program");
  await expect(exercise.getByRole("heading", { name: "From pieces to a program" })).toBeVisible();

  // What the learner starts from, and what stands beside the lesson.
  edit("exercises/hello-world-async/start.ts", /$/, "// a new start\n");
  await expect(page.locator("#hello-world-async").getByText("// a new start").first()).toBeAttached();
  edit("content/01-asyncio-basics/12-hello-world/hello.ts", /$/, "// a new listing\n");
  await expect(page.getByText("// a new listing").first()).toBeAttached();
});

test("the built site holds nothing of it", () => {
  const dist = resolve(import.meta.dirname, "../../dist");
  const files = globSync("**/*.{html,js,css}", { cwd: dist });
  expect(files.length).toBeGreaterThan(10);
  // The name of what authors keep is in the code that leaves it out of a backup.
  const ofAuthors = /__author|yp-author|yieldpoint:author:[a-z]/;
  expect(files.filter((path) => ofAuthors.test(readFileSync(join(dist, path), "utf8")))).toEqual([]);
});

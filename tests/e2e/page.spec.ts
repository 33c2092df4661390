/** What a page costs and how it stays put: its weight before anybody acts, and that nothing on it moves by itself. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { leftOut } from "../../src/styles/leave-out.ts";
import { inTwoPieces } from "./site/in-two-pieces.ts";
import { firstProgram, LESSON, runToEnd } from "./workbench/page.ts";

const dist = process.env["DIST"] ?? "dist";

/** What moves on a page by itself goes into `window.shifts`. */
const RECORD_SHIFTS = `
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources, startTime } of list.getEntries()) {
      // A line of Starlight's that is a pixel high and gone when it has restored the sidebar counts 0.0001.
      if (value < 0.001) continue;
      const moved = sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.textContent ?? "something gone");
      window.shifts.push(value.toFixed(4) + " at " + Math.round(startTime) + " ms: " + moved.join(", "));
    }
  }).observe({ type: "layout-shift", buffered: true });
`;

test("a lesson weighs at most 60 kB before anybody acts, and nothing on it moves by itself", async ({
  page,
}) => {
  // The one with the most on it: four programs, a figure, and exercises of several files.
  const sizes: Promise<[string, number]>[] = [];
  page.on("requestfinished", (request) =>
    sizes.push(request.sizes().then(({ responseBodySize }) => [request.url(), responseBodySize])),
  );
  await page.addInitScript(RECORD_SHIFTS);
  await page.goto("learn/asyncio-basics/cooperative-multitasking/", { waitUntil: "networkidle" });
  const weights = await Promise.all(sizes);
  const whole = weights.reduce((sum, [, size]) => sum + size, 0);
  expect(whole, weights.map(([url, size]) => `${size} ${url}`).join("\n")).toBeLessThanOrEqual(60_000);

  // On load, on intent, while the editor takes over, and while a run plays: what is there already stays where it is.
  const pane = firstProgram(page);
  await expect(pane.root).toHaveAttribute("data-alive", "true");
  await pane.root.hover();
  await pane.code.click();
  await expect(pane.root.locator(".monaco-editor .view-line").first()).toBeVisible({ timeout: 40_000 });
  await expect(pane.root.locator("[data-mounted=true]")).toBeVisible();
  expect(await page.evaluate("window.shifts")).toEqual([]);
});

test("the text of a lesson pushes nothing away that arrived before it", async ({ page, baseURL }) => {
  const site = await inTwoPieces(baseURL!, '<div class="main-pane');
  try {
    await page.addInitScript(RECORD_SHIFTS);
    await page.goto(`${site.origin}/learn/asyncio-basics/cooperative-multitasking/`, { waitUntil: "commit" });
    await expect(page.locator(".right-sidebar")).toBeVisible();
    await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    site.sendRest();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("window.shifts")).toEqual([]);
  } finally {
    site.close();
  }
});

test("what a run shows comes below, and pushes nothing that is being read", async ({ page }) => {
  await page.goto(LESSON);
  const pane = firstProgram(page);
  await expect(pane.root).toHaveAttribute("data-alive", "true");
  await pane.run.scrollIntoViewIfNeeded();
  const top = async () => Math.round((await pane.run.boundingBox())!.y);
  const before = await top();
  await runToEnd(pane);
  expect(await top()).toBe(before);
});

test("no page has what its styles were left out for", () => {
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  );
  const found = pages.flatMap((path) => {
    const html = readFileSync(join(dist, path), "utf8");
    return Object.entries(leftOut)
      .filter(([, name]) => new RegExp(`class="(?:[^"]* )?${name}(?: [^"]*)?"`).test(html))
      .map(([file]) => `${path}: ${file}`);
  });
  expect(found).toEqual([]);
});

test("no script imports what a worker starts from: WebKit would evaluate it a second time", () => {
  const scripts = new Map(
    readdirSync(join(dist, "_astro"))
      .filter((name) => name.endsWith(".js"))
      .map((name) => [name, readFileSync(join(dist, "_astro", name), "utf8")] as const),
  );
  const texts = [...scripts.values()];
  const starts = /new Worker\((?:new URL\()?[`"'][^`"']*?([^`"'/]+\.js)[`"']/g;
  const workers = new Set(texts.flatMap((text) => [...text.matchAll(starts)].map(([, name]) => name)));
  // The compiler's, the checks', the editor's, and TypeScript's.
  expect([...workers].map((name) => name?.replace(/-[^-]+\.js$/, "")).toSorted()).toEqual([
    "browser-worker",
    "browser-worker",
    "editor.worker",
    "typescript-worker",
  ]);
  const imports = /\b(?:from|import)\s*\(?\s*[`"']\.\/([^`"']+)[`"']/g;
  const twice = [...scripts].flatMap(([name, text]) =>
    [...text.matchAll(imports)].filter(([, of]) => workers.has(of)).map(([, of]) => `${name} imports ${of}`),
  );
  expect(twice).toEqual([]);
});

/**
 * Every page of the build, in one visit each: it loads without trouble, fits a phone, says what it is, and axe finds nothing in
 * either theme. The list is the build's own, so that no page is forgotten.
 */
import { globSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parseProgress, PROGRESS_KEY } from "../../src/course/progress.ts";
import { progressAfter, readCourse } from "./course/outline.ts";
import { axeComplaintsInBothThemes } from "./site/axe.ts";
import { watchForTrouble } from "./site/trouble.ts";

const dist = process.env["DIST"] ?? "dist";
/** Without the sandbox's frame, which is no page, and the page of lost addresses, which has an address of its own. */
const pages = globSync("**/index.html", { cwd: dist, exclude: ["sandbox"] })
  .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
  .toSorted();

test.describe.configure({ mode: "parallel" });

test("the build has a page for each lesson, each unit's test, and others", () => {
  const lessons = readCourse().map(({ slug }) => `/learn/${slug}/`);
  // Which lead on to the map.
  const units = new Set(lessons.map((path) => path.replace(/[^/]+\/$/, "")));
  const below = pages.filter((path) => path.startsWith("/learn/"));
  expect(below).toEqual(expect.arrayContaining(["/learn/", ...units, ...lessons]));
  const tests = [...units].map((path) => `${path}test/`);
  expect(below.filter((path) => path.split("/").length > 4)).toEqual([...lessons, ...tests].toSorted());
  expect(pages).toEqual(
    expect.arrayContaining(["/", "/course/", "/review/", "/differences/", "/authoring/"]),
  );
});

for (const path of pages) {
  test(`${path} loads without trouble, fits a phone, says what it is, and pleases axe`, async ({ page }) => {
    const trouble = watchForTrouble(page);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(path, { waitUntil: "networkidle" });
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overhang).toBe(0);
    await expect(page).toHaveTitle(/Yieldpoint/);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /\w.{20,}/);
    await expect(page.locator('meta[property="og:title"]')).toHaveCount(1);
    await expect(page.locator("h1")).toHaveCount(1);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await axeComplaintsInBothThemes(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what lessons' addresses begin with leads to the map, and to the unit's place on it", async ({
    page,
  }) => {
    await page.goto("/learn/");
    await expect(page).toHaveURL("/course/");
    await page.goto("/learn/asyncio-basics/");
    await expect(page).toHaveURL("/course/#unit-asyncio-basics");
    await expect(page.locator("#unit-asyncio-basics")).toBeInViewport();
  });
});

test("an address that leads nowhere pleases axe, too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/no-such-page/");
  expect(await axeComplaintsInBothThemes(page)).toEqual([]);
});

const course = readCourse();
const half = course.slice(0, Math.ceil(course.length / 2));

for (const [progress, lessons] of [
  ["half of the course done", half],
  ["the course complete", course],
] as const) {
  test(`pages that show progress please axe with ${progress}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      PROGRESS_KEY,
      JSON.stringify(progressAfter(lessons)),
    ] as const);
    for (const path of ["/", "/course/", `/learn/${lessons.at(-1)?.slug}/`]) {
      await page.goto(path);
      // Shown by now: the page's own script has marked what is read.
      await expect(page.locator("[data-lesson][data-progress=read]").first()).toBeAttached();
      expect(await axeComplaintsInBothThemes(page), path).toEqual([]);
    }
    const kept = parseProgress(await page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY));
    expect(kept.exercises).toEqual(progressAfter(lessons).exercises);
  });
}

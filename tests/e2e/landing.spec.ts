/** The frame around the lessons: what each page says of itself, where the learner stands, the way on, the end, and paper. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import type { Outline } from "../../src/course/outline.ts";
import { PROGRESS_EVENT, PROGRESS_KEY, type Progress } from "../../src/course/progress.ts";

const dist = process.env["DIST"] ?? "dist";
const outline = () => JSON.parse(readFileSync(join(dist, "outline.json"), "utf8")) as Outline;

function progressTo(lessons: Outline, exercises: Outline): Progress {
  return {
    lessons: Object.fromEntries(lessons.map(({ slug }) => [slug, "read" as const])),
    exercises: exercises.flatMap((lesson) => lesson.exercises.map(({ slug }) => slug)),
    last: lessons.at(-1)?.slug ?? null,
  };
}

/** As if another tab had come this far. */
const come = (page: Page, progress: Progress) =>
  page.evaluate(
    ([key, event, detail]) => {
      localStorage.setItem(key, JSON.stringify(detail));
      window.dispatchEvent(new CustomEvent(event, { detail }));
    },
    [PROGRESS_KEY, PROGRESS_EVENT, progress] as const,
  );

test("each page has a title, a description and a card of its own", () => {
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".html") && !path.startsWith("sandbox"),
  );
  const heads = pages.flatMap((path) => {
    const html = readFileSync(join(dist, path), "utf8");
    // An address that only leads to another page is not one to find or to share.
    if (html.includes('http-equiv="refresh"')) return [];
    const meta = (name: string) =>
      new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
    const head = {
      path,
      title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "",
      description: meta("description") ?? "",
      card: meta("twitter:card"),
      cardTitle: meta("og:title"),
      cardDescription: meta("og:description"),
    };
    return [head];
  });
  expect(heads.length).toBeGreaterThan(outline().length);
  for (const of of ["title", "description"] as const) {
    const twice = heads.filter((head) => heads.some((other) => other !== head && other[of] === head[of]));
    expect(twice.map(({ path, [of]: text }) => `${path}: ${text}`)).toEqual([]);
  }
  const wrong = heads.filter(
    ({ title, description, card, cardTitle, cardDescription }) =>
      !title.includes("Yieldpoint") ||
      description.length < 20 ||
      description.length > 200 ||
      card !== "summary_large_image" ||
      !cardTitle ||
      cardDescription !== description,
  );
  expect(wrong).toEqual([]);
});

test("the map shows which exercises are begun and solved, leads on to the one that was left, and tells the end", async ({
  page,
}) => {
  const lessons = outline();
  const [one, two] = lessons;
  const [solved, left] = two!.exercises;
  await page.goto("/course/");
  const main = page.getByRole("main");
  await expect(main.getByText(/course is complete/)).toBeHidden();
  await page.evaluate(
    (slug) => localStorage.setItem(`yieldpoint:draft:v2:exercise/${slug}`, "{}"),
    left!.slug,
  );
  await come(page, {
    lessons: { [one!.slug]: "read", [two!.slug]: "opened" },
    exercises: [...one!.exercises.map(({ slug }) => slug), solved!.slug],
    last: two!.slug,
    lastExercise: left!.slug,
  });
  const entry = (slug: string) => main.locator(`[data-lesson="${slug}"]`);
  await expect(entry(one!.slug).getByText("done", { exact: true })).toBeVisible();
  await expect(entry(two!.slug).locator(`[data-exercise="${solved!.slug}"]`)).toHaveText(/solved$/);
  await expect(entry(two!.slug).locator(`[data-exercise="${left!.slug}"]`)).toHaveText(/begun$/);
  await expect(main).toContainText(`1 of ${lessons.length} lessons read`);
  await main.getByRole("link", { name: `Continue: ${left!.title}` }).click();
  await expect(page).toHaveURL(`${two!.path}#${left!.slug}`);

  // The landing page and a lost address lead on, too.
  await page.goto("/");
  await expect(page.getByRole("link", { name: `Continue: ${two!.title}` })).toHaveAttribute(
    "href",
    `${two!.path}#${left!.slug}`,
  );
  await page.goto("/no-such-page/");
  await expect(page.getByRole("link", { name: `Continue: ${left!.title}` })).toBeVisible();
  await page.getByRole("link", { name: "Search" }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();

  await page.goto("/course/");
  await come(page, progressTo(lessons, lessons.slice(1)));
  await expect(main.getByText("The course is complete")).toBeHidden();
  await come(page, progressTo(lessons, lessons));
  await page.reload();
  await expect(main.getByText("The course is complete")).toBeVisible();
});

test("a map of units fetches the lessons once something is begun, and shows what is done of each unit", async ({
  page,
}) => {
  const lessons = outline();
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  const unit = lessons[0]!.slug.split("/")[0]!;
  // The course is short and its map has every lesson: a long one's has no more of a unit than this.
  await page.route("/course/", async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace('data-course-map="lessons"', 'data-course-map="units"')
      .replace(/<section(?=[^>]* aria-labelledby="unit-)/, `<section data-unit="${unit}"`)
      .replaceAll(/ data-(?:lesson|exercise)="[^"]*"/g, "");
    await route.fulfill({ response, body: html });
  });
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/outline.json")) fetched.push(request.url());
  });
  await page.goto("/course/", { waitUntil: "networkidle" });
  expect(fetched).toHaveLength(0);

  const [one, two] = lessons;
  await come(page, { ...progressTo([one!], [one!]), last: one!.slug });
  const card = page.locator("[data-unit]");
  await expect(card.locator("[data-count]").first()).toHaveText(
    `1 of ${lessons.length} lessons, ${one!.exercises.length} of ${exercises.length} exercises`,
  );
  await expect(card.locator("[data-word]").first()).toHaveText("begun");
  await expect(page.getByRole("link", { name: `Continue: ${two!.title}` })).toHaveAttribute(
    "href",
    two!.path,
  );
  await come(page, progressTo(lessons, lessons));
  await expect(card.locator("[data-word]").first()).toHaveText("done");
  await expect(card.locator("[data-count]").first()).toHaveText(
    `${lessons.length} lessons, ${exercises.length} exercises`,
  );
  await expect(card).toHaveAttribute("data-done");
  await expect(page.getByRole("main").getByText("The course is complete")).toBeVisible();
  expect(fetched).toHaveLength(1);
});

test("who solves the last exercise of a lesson is told what is next, and of all, that the course is complete", async ({
  page,
}) => {
  const lessons = outline();
  const [one, two] = lessons;
  const last = one!.exercises.at(-1)!;
  const section = page.locator(`section[data-exercise="${last.slug}"]`);
  await page.goto(one!.path);
  const but = (progress: Progress) => ({
    ...progress,
    exercises: progress.exercises.filter((slug) => slug !== last.slug),
  });
  await come(page, but(progressTo([one!], [one!])));
  await expect(section.getByRole("status").getByRole("link")).toHaveCount(0);
  await come(page, progressTo([one!], [one!]));
  const next = section.getByRole("link", { name: `Next: ${two!.title}` });
  await expect(next).toHaveAttribute("href", two!.path);

  const all = progressTo(lessons, lessons);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    PROGRESS_KEY,
    JSON.stringify(but(all)),
  ] as const);
  await page.reload();
  await expect(section).not.toHaveAttribute("data-passed");
  await come(page, all);
  await expect(section.getByText("the course is complete")).toBeVisible();
  await expect(section.getByRole("link", { name: "See the whole course" })).toHaveAttribute(
    "href",
    "/course/",
  );
});

test("on paper a lesson is light and whole: no chrome, listings uncut, answers open", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  // The width of A4 within its margins.
  await page.setViewportSize({ width: 680, height: 960 });
  await page.goto(outline()[1]!.path);
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  for (const name of ["Run", "Check", "Reset", "Search"]) {
    await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
  }
  await expect(page.getByText("Answer:").first()).toBeVisible();
  const cut = await page
    .locator(".yp-sheet")
    .evaluateAll(
      (sheets) => sheets.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length,
    );
  expect(cut).toBe(0);
});

/**
 * The whole course as a learner goes through it, by keyboard alone: from the landing page, lesson by lesson, each exercise
 * solved with its solution in the page, to the map that says the course is complete.
 *
 * In stretches, so that both cores work: each ends with exactly the progress with which the next begins.
 */
import { basename, join } from "node:path";
import { expect, test } from "@playwright/test";
import { parseProgress, PROGRESS_KEY, type Progress } from "../../src/course/progress.ts";
import { listExercises } from "../../src/grader/format/folder.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import { solve } from "./course/answers.ts";
import { Learner } from "./course/learner.ts";
import { progressAfter, readCourse, root, stretchesOf } from "./course/outline.ts";
import { watchForTrouble } from "./site/trouble.ts";

const STRETCHES = 4;
const course = readCourse();

const sandbox = createNodeSandbox();
test.afterAll(() => sandbox.dispose());

const kept = async ({ page }: Learner): Promise<Progress> => {
  const { lessons, exercises, last } = parseProgress(
    await page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY),
  );
  return { lessons, exercises: exercises.toSorted(), last };
};

test("the course has every exercise, each once", () => {
  const shown = course.flatMap(({ exercises }) => exercises.map(({ slug }) => slug));
  expect(shown.toSorted()).toEqual(listExercises(join(root, "exercises")).map((folder) => basename(folder)));
});

test.describe(() => {
  test.describe.configure({ mode: "parallel" });

  let done = 0;
  for (const [index, lessons] of stretchesOf(course, STRETCHES).entries()) {
    const before = course.slice(0, done);
    done += lessons.length;
    const after = course.slice(0, done);
    const [first] = lessons;
    if (first === undefined) continue;

    test.describe(() => {
      // As the stretch before left it.
      test.use({
        storageState: async ({ baseURL }, use) => {
          const progress = { name: PROGRESS_KEY, value: JSON.stringify(progressAfter(before)) };
          const origin = new URL(baseURL ?? "").origin;
          await use({ cookies: [], origins: index === 0 ? [] : [{ origin, localStorage: [progress] }] });
        },
      });

      test(`lessons ${before.length + 1} to ${after.length}, every exercise solved, by keyboard alone`, async ({
        page,
      }) => {
        test.setTimeout(600_000);
        const trouble = watchForTrouble(page);
        const learner = new Learner(page);
        // To the next lesson, and from the last one to the map.
        const onwards = page.locator("footer a[rel=next]");
        await page.goto("./");
        await learner.follow(page.getByRole("link", { name: index === 0 ? /^Start/ : /^Continue/ }));

        for (const [at, lesson] of lessons.entries()) {
          await expect(page).toHaveURL(new RegExp(`/learn/${lesson.slug}/$`));
          await learner.follow(page.getByRole("link", { name: "Skip to content" }));
          for (const exercise of lesson.exercises) {
            await test.step(`${lesson.slug}: ${exercise.slug}`, () =>
              solve(learner, page.locator(`[data-exercise="${exercise.slug}"]`), exercise, sandbox));
          }
          if (at < lessons.length - 1) await learner.follow(onwards);
          else await learner.goTo(onwards);
        }

        await expect
          .poll(() => kept(learner))
          .toEqual({ ...progressAfter(after), exercises: progressAfter(after).exercises.toSorted() });
        // What a page was still fetching when it was left has failed, and is no trouble.
        expect(trouble.filter((one) => !one.startsWith("failed: "))).toEqual([]);
        if (after.length < course.length) return;

        await learner.follow(onwards);
        await expect(page).toHaveURL(/\/course\/$/);
        for (const look of ["at first", "after a reload"]) {
          await test.step(`the map says that the course is complete, ${look}`, async () => {
            const read = page.getByRole("main").locator("[data-lesson][data-progress=read]");
            await expect(read).toHaveCount(course.length);
            await expect(page.getByRole("heading", { name: "The course is complete" })).toBeVisible();
            await page.reload();
          });
        }
      });
    });
  }
});

/** The course as its folders hold it: each lesson's slug and the exercises it shows, in the order of the page. */
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { listLessons } from "../../../src/cli/check/lesson/list.ts";
import { tagsIn } from "../../../src/course/mdx.ts";
import { withoutNumbers } from "../../../src/course/course.ts";
import type { Progress } from "../../../src/course/progress.ts";
import type { ExerciseFolder } from "../../../src/grader/exercise.ts";
import { loadFolder } from "../../../src/grader/format/folder.ts";

export const root = resolve(import.meta.dirname, "../../..");

export interface Lesson {
  slug: string;
  exercises: ExerciseFolder[];
}

export function readCourse(): Lesson[] {
  const content = join(root, "content");
  return listLessons(content).map((folder) => {
    const tags = tagsIn(readFileSync(join(folder, "index.mdx"), "utf8"), ["Exercise"]);
    return {
      slug: withoutNumbers(relative(content, folder).replaceAll("\\", "/")),
      exercises: tags.map(({ attributes }) => readExercise(attributes["slug"] ?? "")),
    };
  });
}

function readExercise(slug: string): ExerciseFolder {
  const { exercise } = loadFolder(join(root, "exercises", slug), root);
  if (exercise === null) throw new Error(`exercises/${slug} is no exercise`);
  return exercise;
}

/** Cuts the course into stretches of about as many exercises each. */
export function stretchesOf(lessons: readonly Lesson[], count: number): Lesson[][] {
  const all = lessons.reduce((sum, { exercises }) => sum + exercises.length, 0);
  const stretches: Lesson[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const lesson of lessons) {
    stretches[Math.min(count - 1, Math.floor((before / all) * count))]!.push(lesson);
    before += lesson.exercises.length;
  }
  return stretches;
}

/** What a browser remembers of whoever has read these lessons and solved all that is in them. */
export function progressAfter(lessons: readonly Lesson[]): Progress {
  return {
    lessons: Object.fromEntries(lessons.map(({ slug }) => [slug, "read" as const])),
    exercises: lessons.flatMap(({ exercises }) => exercises.map(({ slug }) => slug)),
    last: lessons.at(-1)?.slug ?? null,
  };
}

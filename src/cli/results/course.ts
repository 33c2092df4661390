/** The exercises in the order in which the course shows them, with the lesson of each; all, or those of some units or lessons. */
import { basename, join } from "node:path";
import type { ExerciseFolder } from "../../grader/exercise.ts";
import { listExercises, loadFolder } from "../../grader/format/folder.ts";
import { outlineOf } from "../check/lesson/shown.ts";

export interface CourseExercise {
  exercise: ExerciseFolder;
  /** `asyncio-basics/hello-world`; empty if no lesson shows it. */
  lesson: string;
}

/** Thrown for a unit or a lesson that there is not. */
export class NotInCourse extends Error {}

/** By slug, in order. Exercises that no lesson shows come last. */
export function courseOf(root: string): Map<string, CourseExercise> {
  const folders = new Map(listExercises(join(root, "exercises")).map((folder) => [basename(folder), folder]));
  const shown = outlineOf(root).flatMap(({ lesson, exercises }) =>
    exercises.map((slug) => [slug, lesson] as const),
  );
  const order = [...shown, ...[...folders.keys()].map((slug) => [slug, ""] as const)];
  const course = new Map<string, CourseExercise>();
  for (const [slug, lesson] of order) {
    const folder = folders.get(slug);
    if (folder === undefined || course.has(slug)) continue;
    const { exercise } = loadFolder(folder, root);
    if (exercise !== null) course.set(slug, { exercise, lesson });
  }
  return course;
}

const unitOf = (lesson: string) => lesson.split("/")[0] ?? "";
/** As a folder is called, or as its address goes on. */
const plain = (name: string) => name.replaceAll(/(^|\/)\d+-/g, "$1").replace(/\/$/, "");

/** Only the exercises of these units and lessons; of the whole course, if none is named. */
export function limitedTo(
  course: ReadonlyMap<string, CourseExercise>,
  { units, lessons }: { units: readonly string[]; lessons: readonly string[] },
): Map<string, CourseExercise> {
  const all = [...new Set([...course.values()].map(({ lesson }) => lesson))].filter(
    (lesson) => lesson !== "",
  );
  const wanted = new Set<string>();
  const take = (kind: string, name: string, found: string[], known: string[]) => {
    if (found.length === 0) {
      throw new NotInCourse(`there is no ${kind} ${name} with exercises. There are: ${known.join(", ")}.`);
    }
    for (const lesson of found) wanted.add(lesson);
  };
  for (const name of units) {
    const found = all.filter((lesson) => unitOf(lesson) === plain(name));
    take("unit", name, found, [...new Set(all.map(unitOf))]);
  }
  for (const name of lessons) {
    const found = all.filter((lesson) => lesson === plain(name) || lesson.endsWith(`/${plain(name)}`));
    take("lesson", name, found, all);
  }
  if (units.length + lessons.length === 0) return new Map(course);
  return new Map([...course].filter(([, { lesson }]) => wanted.has(lesson)));
}

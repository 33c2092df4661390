/** The course as the site sees it: read from the collections once a build. */
import { getCollection } from "astro:content";
import { buildCourse, type Course } from "../course/course.ts";
import type { Outline, OutlinedExercise } from "../course/outline.ts";
import type { Files } from "../course/programs.ts";

let course: Promise<Course> | undefined;

async function readCourse(): Promise<Course> {
  return buildCourse(await getCollection("units"), await getCollection("lessons"));
}

export function getCourse(): Promise<Course> {
  if (import.meta.env.DEV) return readCourse();
  course ??= readCourse();
  return course;
}

/** The course by name, for the map and for what goes on from there; addresses are the site's. */
export async function getOutline(): Promise<Outline> {
  const titles = new Map((await getCollection("exercises")).map(({ id, data }) => [id, data.title]));
  const named = (slug: string): OutlinedExercise => ({ slug, title: titles.get(slug) ?? slug });
  const { lessons } = await getCourse();
  return lessons.map(({ slug, title, path, exercises }) => ({
    slug,
    title,
    path: href(path),
    exercises: exercises.map(named),
  }));
}

const texts = import.meta.glob<string>("../../content/**/*.{ts,py}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Every program below `content/`, by its path there. */
export const programFiles: Files = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.replace("../../content/", ""), text]),
);

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** A path of the site, `/learn/...`, as an address below its base. */
export const href = (path: string): string => base + path;

/** From what was recognised to the lessons that explain it. The list of lessons is fetched when there is something to link. */
import { linkTo, type LessonLink, type LessonLinks } from "../../grader/misconceptions/lesson-links.ts";
import type { Recognition } from "../../grader/verdict.ts";

export async function withLessons(found: readonly Recognition[]): Promise<Recognition[]> {
  return Promise.all(found.map(async (one) => ({ ...one, lesson: await lessonOf(one.topics) })));
}

/** The first of these lessons that is written. */
export async function lessonOf(slugs: readonly string[]): Promise<LessonLink | null> {
  return linkTo(slugs, await fetchLessons());
}

let links: Promise<LessonLinks> | undefined;

function fetchLessons(): Promise<LessonLinks> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  links ??= fetch(`${base}/lessons.json`).then(async (response) => {
    if (!response.ok) throw new Error(`lessons.json: ${response.status}`);
    const lessons = (await response.json()) as LessonLinks;
    return Object.fromEntries(
      Object.entries(lessons).map(([slug, { title, path }]) => [slug, { title, path: base + path }]),
    );
  });
  // Without it there are no links, and everything else is there; the next run asks again.
  return links.catch(() => {
    links = undefined;
    return {};
  });
}

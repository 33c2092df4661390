/** From a recogniser's lessons to an address. A lesson that is not written yet has none, so no link can be dead. */

export interface LessonLink {
  title: string;
  /** The address below the site's base, with slashes at both ends. */
  path: string;
}

/** The lessons that are written, by slug: `asyncio-basics/hello-world`. */
export type LessonLinks = Readonly<Record<string, LessonLink>>;

/** Of a course's lessons, as `buildCourse(...)` gives them. */
export function lessonLinks(lessons: readonly (LessonLink & { slug: string })[]): LessonLinks {
  return Object.fromEntries(lessons.map(({ slug, title, path }) => [slug, { title, path }]));
}

/** The first of these lessons that is written; null if none is. */
export function linkTo(slugs: readonly string[], lessons: LessonLinks): LessonLink | null {
  const slug = slugs.find((one) => Object.hasOwn(lessons, one));
  return slug === undefined ? null : (lessons[slug] ?? null);
}

/**
 * The course as a tree: units in order, their lessons in order, each with its address. Built from what the collections
 * hold; knows nothing of Astro, so that tests can build courses of their own.
 */
import { tagsIn } from "./mdx.ts";
import type { LessonData, UnitData } from "./schema.ts";

export interface Lesson extends LessonData {
  /** The folder in `content/`, numbers included: `01-asyncio-basics/12-hello-world`. */
  folder: string;
  /** The same without numbers: `asyncio-basics/hello-world`. Stable: progress and drafts are kept under it. */
  slug: string;
  /** Its place in the whole course: from 1, or from 0 if the first lesson's folder is `00-`, the one before the course proper. */
  number: number;
  /** The address below the site's base, with slashes at both ends. */
  path: string;
  /** The slugs of the exercises that it shows, in order. */
  exercises: string[];
}

export interface Unit extends UnitData {
  folder: string;
  slug: string;
  /** From 1. */
  number: number;
  lessons: Lesson[];
}

export interface Course {
  units: Unit[];
  /** All lessons, in reading order. */
  lessons: Lesson[];
}

interface Entry<Data> {
  id: string;
  data: Data;
  /** A lesson's MDX. */
  body?: string | undefined;
}

/** `01-asyncio-basics/12-hello-world` -> `asyncio-basics/hello-world` */
export function withoutNumbers(folder: string): string {
  return folder
    .split("/")
    .map((part) => {
      const slug = /^\d+-([a-z0-9-]+)$/.exec(part)?.[1];
      if (slug === undefined) {
        throw new Error(
          `content/${folder}: the folder \`${part}\` needs a number and a name in lower case, such as \`01-hello-world\`. ` +
            `The number gives the order and is not part of the address.`,
        );
      }
      return slug;
    })
    .join("/");
}

export function buildCourse(units: Entry<UnitData>[], lessons: Entry<LessonData>[]): Course {
  const inOrder = <Data>(entries: Entry<Data>[]) => entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const course: Course = { units: [], lessons: [] };
  const taken = new Map<string, string>();

  for (const { id, data } of inOrder(units)) {
    course.units.push({
      ...data,
      folder: id,
      slug: withoutNumbers(id),
      number: course.units.length + 1,
      lessons: [],
    });
  }

  const lessonsInOrder = inOrder(lessons);
  const startsAtZero = /\/0+-/.test(lessonsInOrder[0]?.id ?? "");
  for (const { id, data, body = "" } of lessonsInOrder) {
    const unit = course.units.find((one) => id.startsWith(`${one.folder}/`));
    if (unit === undefined) {
      const folder = id.split("/")[0] ?? id;
      throw new Error(
        `content/${id}: its unit has no \`content/${folder}/unit.json\`. Add one with a title, a description and a source.`,
      );
    }
    const slug = withoutNumbers(id);
    const other = taken.get(slug);
    if (other !== undefined) {
      throw new Error(
        `content/${id} and content/${other} would have the same address, /learn/${slug}/. Rename one of the folders.`,
      );
    }
    if (slug === `${unit.slug}/test`) {
      throw new Error(
        `content/${id}: the address /learn/${slug}/ is that of the test at the end of the unit. Name the folder otherwise.`,
      );
    }
    taken.set(slug, id);
    const lesson = {
      ...data,
      folder: id,
      slug,
      number: course.lessons.length + (startsAtZero ? 0 : 1),
      path: `/learn/${slug}/`,
      exercises: tagsIn(body, ["Exercise"]).flatMap(({ attributes }) => attributes["slug"] ?? []),
    };
    unit.lessons.push(lesson);
    course.lessons.push(lesson);
  }
  return course;
}

/** What can only be said of several lessons together: one title, one number, one exercise in two of them. */
import { basename, dirname, join, relative } from "node:path";
import { readAuthorFile } from "../../../grader/reading/author-file.ts";
import { positionOf, type Complaint } from "../../../grader/format/complaint.ts";
import { addressOfLesson } from "../site.ts";
import type { Shown } from "./lesson.ts";

export interface Read {
  folder: string;
  /** Null if it could not be read. */
  title: string | null;
  shows: readonly Shown[];
}

export function compareLessons(lessons: readonly Read[], root: string): Complaint[] {
  return [...sameTitles(lessons, root), ...sameNumbers(lessons, root), ...shownTwice(lessons, root)];
}

/** The first of each key; `same` is told of every later one. */
function repeated<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
  same: (item: Item, first: Item) => Complaint,
): Complaint[] {
  const first = new Map<string, Item>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const other = key === null ? undefined : first.get(key);
    if (other !== undefined) return [same(item, other)];
    if (key !== null) first.set(key, item);
    return [];
  });
}

/** Two lessons with one title could not be told apart in the sidebar. */
function sameTitles(lessons: readonly Read[], root: string): Complaint[] {
  return repeated(
    lessons,
    ({ title }) => title,
    ({ folder, title }, other) => {
      const path = join(folder, "index.mdx");
      const text = readAuthorFile(path);
      return {
        file: relative(root, path),
        ...positionOf(typeof text === "string" ? text : "", title ?? ""),
        what: `the lesson ${relative(root, other.folder)} has the same title, "${title ?? ""}"`,
        why: "a reader tells lessons apart by their titles",
        repair: "give one of them another title",
      };
    },
  );
}

function sameNumbers(lessons: readonly Read[], root: string): Complaint[] {
  const numberOf = (folder: string) => /^\d+/.exec(basename(folder))?.[0] ?? null;
  return repeated(
    lessons,
    ({ folder }) => {
      const number = numberOf(folder);
      return number === null ? null : join(dirname(folder), String(Number(number)));
    },
    ({ folder }, other) => ({
      file: relative(root, join(folder, "index.mdx")),
      line: 1,
      column: 1,
      what: `the lesson ${basename(other.folder)} has the number ${Number(numberOf(folder))}, too`,
      why: "numbers give the order of lessons, and between these two only the alphabet would",
      repair: "give one of the folders another number",
    }),
  );
}

/** A draft, a verdict and a link belong to an exercise, wherever it is shown: two panes would take them from each other. */
function shownTwice(lessons: readonly Read[], root: string): Complaint[] {
  const all = lessons.flatMap(({ folder, shows }) => shows.map((shown) => ({ folder, ...shown })));
  return repeated(
    all,
    ({ slug }) => slug,
    ({ folder, slug, line, column }, other) => ({
      file: relative(root, join(folder, "index.mdx")),
      line,
      column,
      what: `the exercise \`${slug}\` is shown ${folder === other.folder ? `in line ${other.line}, too` : `by ${relative(root, other.folder)}, too`}`,
      why: "what a learner writes in one of the two would be in the other",
      repair: `show it once, and link to it: [the exercise](${folder === other.folder ? "" : `../../..${addressOfLesson(other.folder)}`}#${slug})`,
    }),
  );
}

/** The course as one reads it, from the first lesson to the last: texts, programs, exercises, with their places. */
import { existsSync, globSync } from "node:fs";
import { join, relative } from "node:path";
import { withoutNumbers } from "../../../course/course.ts";
import { tagsIn, withoutFences } from "../../../course/mdx.ts";
import { courseNotes, lessonSchema, type LessonData } from "../../../course/schema.ts";
import type { ExerciseFolder } from "../../../grader/exercise.ts";
import { loadFolder } from "../../../grader/format/folder.ts";
import { parseFrontMatter } from "../../../grader/format/front-matter.ts";
import { readAuthorFile } from "../../../grader/reading/author-file.ts";
import { listReadable } from "../lesson/list.ts";

export interface Placed<Item> {
  line: number;
  column: number;
  is: Item;
}

export interface LessonRead {
  /** `asyncio-basics/hello-world`. */
  slug: string;
  /** Of its `index.mdx`, as authors type it. */
  file: string;
  data: LessonData;
  /** The whole text, and the line on which its body begins. */
  text: string;
  bodyLine: number;
  /** Code in its sentences. */
  mentions: readonly Placed<string>[];
  /** The texts of its programs, each where it is shown. */
  programs: readonly Placed<string>[];
  exercises: readonly Placed<ExerciseFolder>[];
}

/** In the order of the course. What can't be read is left out: the check of that lesson says why. */
export function readCourse(root: string): LessonRead[] {
  return listReadable(join(root, "content")).flatMap((folder) => readLesson(folder, root) ?? []);
}

function readLesson(folder: string, root: string): LessonRead | null {
  const path = join(folder, "index.mdx");
  const text = readAuthorFile(path);
  // The lesson's own check says why it cannot be read.
  if (typeof text !== "string") return null;
  const file = relative(root, path).replaceAll("\\", "/");
  const fields = Object.keys(lessonSchema.shape);
  const parsed = parseFrontMatter(file, text, lessonSchema, fields, courseNotes(lessonSchema));
  if (!parsed.ok) return null;
  const { data, bodyLine } = parsed.text;
  const shown = (name: string, attribute: string, read: (value: string) => string) =>
    tagsIn(text, [name]).flatMap(({ attributes, line, column }) => {
      const place = read(attributes[attribute] ?? "");
      return existsSync(place) ? [{ line, column, is: place }] : [];
    });
  return {
    slug: withoutNumbers(relative(join(root, "content"), folder).replaceAll("\\", "/")),
    ...{ file, data, text, bodyLine },
    mentions: mentionsIn(text, bodyLine),
    programs: shown("Program", "src", (src) => join(folder, src)).map((one) => ({
      ...one,
      is: globSync(`${one.is.replace(/\.ts$/, "")}{.ts,/*.ts}`)
        .map((program) => readAuthorFile(program))
        .filter((read) => typeof read === "string")
        .join("\n"),
    })),
    exercises: shown("Exercise", "slug", (slug) => join(root, "exercises", slug)).flatMap((one) => {
      const { exercise } = loadFolder(one.is, root);
      return exercise === null ? [] : [{ ...one, is: exercise }];
    }),
  };
}

function mentionsIn(text: string, bodyLine: number): Placed<string>[] {
  return withoutFences(text)
    .split("\n")
    .flatMap((content, index) =>
      index + 1 < bodyLine
        ? []
        : [...content.matchAll(/`([^`\n]+)`/g)].map((match) => ({
            line: index + 1,
            column: match.index + 1,
            is: match[1] ?? "",
          })),
    );
}

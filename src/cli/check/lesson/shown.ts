/** Which exercises each lesson shows, read from the lessons' text: in the order of the course. */
import { join, relative } from "node:path";
import { withoutNumbers } from "../../../course/course.ts";
import { tagsIn } from "../../../course/mdx.ts";
import { readAuthorFile } from "../../../grader/reading/author-file.ts";
import { listReadable } from "./list.ts";

export interface LessonOutline {
  /** `asyncio-basics/hello-world`. */
  lesson: string;
  /** The slugs of its exercises, as it shows them. */
  exercises: string[];
}

export function outlineOf(root: string): LessonOutline[] {
  const content = join(root, "content");
  return listReadable(content).map((folder) => ({
    lesson: withoutNumbers(relative(content, folder).replaceAll("\\", "/")),
    exercises: exercisesIn(join(folder, "index.mdx")),
  }));
}

/** None where the file cannot be read, of which the lesson's own check tells. */
function exercisesIn(file: string): string[] {
  const text = readAuthorFile(file);
  if (typeof text !== "string") return [];
  return tagsIn(text, ["Exercise"]).flatMap(({ attributes: { slug } }) => slug ?? []);
}

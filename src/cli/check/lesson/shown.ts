/** Which exercises each lesson shows, read from the lessons' text: in the order of the course. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { withoutNumbers } from "../../../course/course.ts";
import { tagsIn } from "../../../course/mdx.ts";
import { NUMBERED, listLessons } from "./list.ts";

export interface LessonOutline {
  /** `asyncio-basics/hello-world`. */
  lesson: string;
  /** The slugs of its exercises, as it shows them. */
  exercises: string[];
}

export function outlineOf(root: string): LessonOutline[] {
  const content = join(root, "content");
  if (!existsSync(content)) return [];
  return listLessons(content)
    .filter((folder) => NUMBERED.test(basename(folder)) && NUMBERED.test(basename(dirname(folder))))
    .filter((folder) => existsSync(join(folder, "index.mdx")))
    .map((folder) => ({
      lesson: withoutNumbers(relative(content, folder).replaceAll("\\", "/")),
      exercises: tagsIn(readFileSync(join(folder, "index.mdx"), "utf8"), ["Exercise"]).flatMap(
        ({ attributes: { slug } }) => slug ?? [],
      ),
    }));
}

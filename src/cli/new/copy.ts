/** A copy of an exercise or a lesson, to be made one's own: every file of it, under a new name and a new title. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readAuthorText } from "../../grader/reading/author-file.ts";
import { TEXT } from "../../grader/reading/folder-content.ts";
import { isLeftover } from "../../grader/reading/leftovers.ts";
import { CannotMake, mustBeSlug, titleOf, yamlText, type Scaffold } from "./files.ts";
import { bare, numbered, placeOfLesson } from "./lesson.ts";

interface CopyWishes {
  name: string;
  /** The slug of what is copied. */
  from: string;
  title?: string | undefined;
  minutes?: number | undefined;
}

export function exerciseCopy(root: string, { name, from, title, minutes }: CopyWishes): Scaffold {
  const slug = mustBeSlug(name, "an exercise");
  const source = join(root, "exercises", from);
  if (!existsSync(join(source, "exercise.md"))) {
    throw new CannotMake(
      `there is no exercise "${from}" to copy. There are: ${slugsIn(join(root, "exercises")).join(", ") || "none"}.`,
    );
  }
  return copied(source, `exercises/${slug}`, "exercise.md", { title: title ?? titleOf(slug), minutes });
}

export function lessonCopy(root: string, { name, from, title, minutes }: CopyWishes): Scaffold {
  const source = findLesson(root, from);
  // Without a unit, the copy stands in that of what it copies.
  const [unit] = source.split("/");
  const { slug, folder } = placeOfLesson(root, name.includes("/") ? name : `${unit}/${name}`);
  return copied(join(root, "content", source), folder, "index.mdx", {
    title: title ?? titleOf(slug),
    minutes,
  });
}

/** `tasks`, `08-tasks` or `asyncio-basics/tasks` -> `01-asyncio-basics/08-tasks` */
function findLesson(root: string, from: string): string {
  const content = join(root, "content");
  const lessons = numbered(content).flatMap((unit) =>
    numbered(join(content, unit)).map((lesson) => `${unit}/${lesson}`),
  );
  const wanted = from.split("/").map(bare).join("/");
  const found = lessons.filter((lesson) =>
    `/${lesson.split("/").map(bare).join("/")}`.endsWith(`/${wanted}`),
  );
  if (found.length === 1) return found[0]!;
  throw new CannotMake(
    found.length > 1
      ? `"${from}" could be ${found.join(" or ")}: name its unit, too.`
      : `there is no lesson "${from}" to copy. There are: ${lessons.map((lesson) => lesson.split("/").map(bare).join("/")).join(", ") || "none"}.`,
  );
}

function copied(
  source: string,
  folder: string,
  head: string,
  { title, minutes }: { title: string; minutes: number | undefined },
): Scaffold {
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !isLeftover(entry.name),
  );
  return Object.fromEntries(
    files
      .map((entry) => relative(source, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .toSorted((one, other) => Number(other === head) - Number(one === head) || (one < other ? -1 : 1))
      .map((path): [string, Scaffold[string]] => {
        const file = join(source, path);
        // Pictures are copied as they are.
        if (!TEXT.test(path)) return [`${folder}/${path}`, readFileSync(file)];
        const text = readAuthorText(file);
        return [`${folder}/${path}`, path === head ? renamed(text, title, minutes) : text];
      }),
  );
}

function renamed(text: string, title: string, minutes: number | undefined): string {
  const named = text.replace(/^title:.*$/m, () => `title: ${yamlText(title)}`);
  return minutes === undefined ? named : named.replace(/^minutes:.*$/m, () => `minutes: ${minutes}`);
}

const slugsIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "exercise.md")))
        .map(({ name }) => name)
        .toSorted()
    : [];

/** The scaffolds of a lesson and of a program (a listing with its Python twin), which both pass `npm run check`. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readAuthorText } from "../../grader/reading/author-file.ts";
import { CannotMake, mustBeSlug, titleOf, yamlText, type Scaffold } from "./files.ts";

export interface LessonWishes {
  /** `tasks`, or with its unit: `asyncio-basics/tasks`. Numbers may be left out. */
  name: string;
  title?: string | undefined;
  minutes?: number | undefined;
}

/** `03-tasks` and `tasks` are the same name to a person. */
export const bare = (folder: string) => folder.replace(/^\d+-/, "");

/** The folders in it whose names begin with a number, in order. */
export function numbered(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d+-/.test(entry.name))
    .map((entry) => entry.name)
    .toSorted();
}

/** The folder that a person means by `name`, with or without its number. */
function pick(folders: readonly string[], name: string): string | undefined {
  return folders.find((folder) => folder === name) ?? folders.find((folder) => bare(folder) === bare(name));
}

function unitFor(root: string, name: string | undefined): string {
  const units = numbered(join(root, "content"));
  const unit = name === undefined ? (units.length === 1 ? units[0] : undefined) : pick(units, name);
  if (unit !== undefined) return unit;
  const known = units.length === 0 ? "There is none yet." : `There are: ${units.join(", ")}.`;
  throw new CannotMake(
    name === undefined
      ? `which unit shall the lesson belong to? Name it before the lesson, such as ${units[0] ?? "01-basics"}/my-lesson. ${known}`
      : `there is no unit "${name}". ${known} A new unit is a folder such as content/${String(units.length + 1).padStart(2, "0")}-${bare(name)} with a unit.json; copy one to start from.`,
  );
}

/** Where a lesson of this name would stand: at the end of its unit. */
export function placeOfLesson(root: string, name: string): { slug: string; folder: string } {
  const parts = name.split("/");
  if (parts.length > 2) throw new CannotMake(`"${name}" has too many parts: a lesson is named UNIT/LESSON.`);
  const slug = mustBeSlug(bare(parts.at(-1) ?? ""), "a lesson");
  const unit = unitFor(root, parts.length === 2 ? parts[0] : undefined);
  const lessons = numbered(join(root, "content", unit));
  const same = lessons.find((lesson) => bare(lesson) === slug);
  if (same !== undefined) {
    throw new CannotMake(
      `content/${unit}/${same} is there already, and would have the same address. Take another name.`,
    );
  }
  const next = Math.max(0, ...lessons.map((lesson) => Number.parseInt(lesson, 10))) + 1;
  return { slug, folder: `content/${unit}/${String(next).padStart(2, "0")}-${slug}` };
}

export function lessonScaffold(root: string, { name, title, minutes = 5 }: LessonWishes): Scaffold {
  const { slug, folder } = placeOfLesson(root, name);
  return {
    [`${folder}/index.mdx`]: `---
title: ${yamlText(title ?? titleOf(slug))}
description: What this lesson is about, in one sentence.
objectives:
  - say what the reader can do afterward
minutes: ${minutes}
---

## A question

Begin with a question or a problem.

<Program src="hello.ts" />

## To remember

- The one thing to take along.
`,
    ...listing(folder, "hello"),
  };
}

/** What a new program adds: its two files, and its place at the end of the lesson, to be moved by the author. */
export interface ProgramScaffold {
  files: Scaffold;
  lesson: string;
  addition: string;
}

export function programScaffold(root: string, name: string): ProgramScaffold {
  const parts = name.replace(/^content\//, "").split("/");
  const [unitName, lessonName, programName] = parts;
  if (parts.length !== 3 || unitName === undefined || lessonName === undefined || programName === undefined) {
    throw new CannotMake(
      `"${name}" does not say which lesson the program belongs to. Name it UNIT/LESSON/PROGRAM, such as basics/hello/two-greetings.`,
    );
  }
  const slug = mustBeSlug(programName.replace(/\.(ts|py)$/, ""), "a program");
  const unit = unitFor(root, unitName);
  const lessons = numbered(join(root, "content", unit));
  const lesson = pick(lessons, lessonName);
  if (lesson === undefined) {
    throw new CannotMake(
      `there is no lesson "${lessonName}" in content/${unit}. There are: ${lessons.join(", ") || "none"}.`,
    );
  }
  const folder = `content/${unit}/${lesson}`;
  const mdx = existsSync(join(root, folder, "index.mdx"))
    ? readAuthorText(join(root, folder, "index.mdx"))
    : "";
  return {
    files: listing(folder, slug),
    lesson: `${folder}/index.mdx`,
    addition: `${mdx.endsWith("\n") ? "" : "\n"}\n<Program src="${slug}.ts" />\n`,
  };
}

function listing(folder: string, name: string): Scaffold {
  return {
    [`${folder}/${name}.ts`]: `import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(1);
  print("... World!");
}

asyncio.run(main());
`,
    [`${folder}/${name}.py`]: `import asyncio


async def main():
    print("Hello ...")
    await asyncio.sleep(1)
    print("... World!")


asyncio.run(main())
`,
  };
}

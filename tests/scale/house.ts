/** A copy of this house in an empty folder, and more lessons in it: copies of its own, with their exercises. */
import {
  copyFileSync,
  cpSync,
  globSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { exerciseCopy, lessonCopy } from "../../src/cli/new/copy.ts";
import { writeScaffold } from "../../src/cli/new/files.ts";
import { withoutNumbers } from "../../src/course/course.ts";

const project = resolve(import.meta.dirname, "../..");

/** What is made, and so is made anew. */
const MADE = new Set([
  "node_modules",
  "dist",
  ".git",
  ".astro",
  ".cache",
  "test-results",
  "playwright-report",
]);

const MADE_BY_BUILDS = new Set([".astro", ".vite", ".vite-temp", ".cache"]);

/** As many as the course's own first unit has, about. */
const LESSONS_OF_A_UNIT = 15;

export function copyHouse(root: string): void {
  for (const name of readdirSync(project)) {
    if (!MADE.has(name)) cpSync(join(project, name), join(root, name), { recursive: true });
  }
  linkTree(join(project, "node_modules"), join(root, "node_modules"));
}

/**
 * The packages, as the same files under a second name: Vite and Astro follow a link to where it leads, and then look for the
 * parts of a page beside the house itself. What a build keeps in `node_modules/` is the copy's own.
 */
function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, fresh] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      if (!MADE_BY_BUILDS.has(entry.name)) linkTree(old, fresh);
    } else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), fresh);
    else linkOrCopy(old, fresh);
  }
}

function linkOrCopy(old: string, fresh: string): void {
  try {
    linkSync(old, fresh);
  } catch {
    // Another disk, or one that knows no second names.
    copyFileSync(old, fresh);
  }
}

/** The folders of the lessons in `content/`, in order. */
export const lessonsIn = (root: string): string[] =>
  globSync("[0-9]*/[0-9]*/index.mdx", { cwd: join(root, "content") })
    .map((path) => dirname(path).replaceAll("\\", "/"))
    .toSorted();

/** Adds the copies number `from` up to and without `to`, of these lessons in turn, in units of their own. */
export function addLessons(root: string, originals: readonly string[], from: number, to: number): void {
  for (let number = from; number < to; number++) {
    const unit = `copied-${Math.floor(number / LESSONS_OF_A_UNIT) + 1}`;
    makeUnit(root, unit);
    copyLesson(root, originals[number % originals.length]!, unit, number + 1);
  }
}

function makeUnit(root: string, slug: string): void {
  const units = readdirSync(join(root, "content")).filter((name) => /^\d+-/.test(name));
  if (units.some((folder) => withoutNumbers(folder) === slug)) return;
  const folder = join(root, "content", `${String(units.length + 1).padStart(2, "0")}-${slug}`);
  mkdirSync(folder);
  const unit = {
    title: `Copied unit ${slug.replace(/\D/g, "")}`,
    description: "Lessons copied to measure how the course grows; what they teach is taught before.",
  };
  writeFileSync(join(folder, "unit.json"), JSON.stringify(unit));
}

function copyLesson(root: string, original: string, unit: string, number: number): void {
  const name = `${basename(withoutNumbers(original))}-${number}`;
  const lesson = lessonCopy(root, { name: `${unit}/${name}`, from: withoutNumbers(original) });
  const slugs: string[] = [];
  for (const [path, mdx] of Object.entries(lesson)) {
    if (!path.endsWith("/index.mdx") || typeof mdx !== "string") continue;
    lesson[path] = mdx.replaceAll(/(<Exercise\b[^>]*\bslug=")([\w-]+)"/g, (_, tag: string, slug: string) => {
      slugs.push(slug);
      return `${tag}${slug}-${number}"`;
    });
  }
  writeScaffold(root, lesson);
  // An exercise that is shown twice is copied once.
  for (const slug of new Set(slugs)) {
    writeScaffold(root, exerciseCopy(root, { name: `${slug}-${number}`, from: slug }));
  }
}

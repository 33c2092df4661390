/** What `npm run check PATH...` is about: which exercises, which lessons, which folders of listings. */
import { existsSync, globSync, readdirSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { GLOSSARY_FILE } from "../../course/glossary/read.ts";
import { listExercises } from "../../grader/format/folder.ts";
import { listLessons, listUnits } from "./lesson/list.ts";

export interface Targets {
  exercises: string[];
  lessons: string[];
  /** Folders in `content/` that hold a `unit.json`. */
  units: string[];
  /** Other folders of `content/` with programs, such as the landing page's. */
  listings: string[];
  /** Documents for engineers, whose English is read like that of lessons. */
  documents: string[];
  /** `content/glossary.yaml`, if it is there. */
  glossary: string[];
}

export const noTargets = (): Targets => ({
  exercises: [],
  lessons: [],
  units: [],
  listings: [],
  documents: [],
  glossary: [],
});

/** Thrown for a path that names nothing that can be checked. */
export class NoTarget extends Error {}

function everything(root: string): Targets {
  const content = join(root, "content");
  const lessons = listLessons(content);
  const folders = existsSync(content)
    ? readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const glossary = join(root, GLOSSARY_FILE);
  return {
    exercises: listExercises(join(root, "exercises")),
    lessons,
    units: listUnits(content),
    listings: folders.filter(({ name }) => !/^\d/.test(name)).map(({ name }) => join(content, name)),
    documents: globSync(["*.md", "{bench,src,tests}/**/*.md"], { cwd: root })
      .toSorted()
      .map((path) => join(root, path)),
    glossary: existsSync(glossary) ? [glossary] : [],
  };
}

/**
 * The targets that the paths name. A file names the exercise or lesson it belongs to, a folder all that lies in it, a
 * bare slug the exercise. `from` is where the person typed the paths.
 */
export function chosen(root: string, paths: readonly string[], from: readonly string[]): Targets {
  const all = everything(root);
  if (paths.length === 0) return all;
  const picked = noTargets();
  for (const path of paths) {
    const target = find(root, path, from);
    const touches = (folder: string) => folder === target || isIn(folder, target) || isIn(target, folder);
    const here = {
      exercises: all.exercises.filter(touches),
      lessons: all.lessons.filter(touches),
      units: all.units.filter(
        (unit) => unit === target || isIn(unit, target) || target === join(unit, "unit.json"),
      ),
      listings: all.listings.filter(touches),
      documents: all.documents.filter((document) => document === target || isIn(document, target)),
      glossary: all.glossary.filter(touches),
    };
    if (Object.values(here).every((list: string[]) => list.length === 0)) {
      throw new NoTarget(
        `${path} is no exercise and no lesson. Name a path in exercises/ or content/, or nothing for all.`,
      );
    }
    for (const kind of ["exercises", "lessons", "units", "listings", "documents", "glossary"] as const) {
      picked[kind] = [...new Set([...picked[kind], ...here[kind]])];
    }
  }
  return picked;
}

function find(root: string, path: string, from: readonly string[]): string {
  const places = isAbsolute(path) ? [path] : from.map((folder) => resolve(folder, path));
  const found = [...places, join(root, "exercises", path)].find((place) => existsSync(place));
  if (found === undefined) {
    throw new NoTarget(`there is no ${path}. Name a path in exercises/ or content/, or nothing for all.`);
  }
  return statSync(found).isDirectory() ? found.replace(/[\\/]+$/, "") : found;
}

function isIn(path: string, folder: string): boolean {
  const between = relative(folder, path);
  return between !== "" && between !== ".." && !between.startsWith(`..${sep}`) && !isAbsolute(between);
}

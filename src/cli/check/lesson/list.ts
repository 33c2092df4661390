/** Which lessons there are, from the folders of `content/`. */
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isLeftover } from "../../../grader/reading/leftovers.ts";

export const NUMBERED = /^\d+-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One whose folder begins so is set aside: it stays where it is, and is no part of the course. */
const ASIDE = "_";

/** Links are listed like folders, so that they can be complained of. */
function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !isLeftover(entry.name))
    .map((entry) => join(folder, entry.name))
    .toSorted();
}

/** The folders of all units: those that begin with a number, rightly named or not. */
export const listUnits = (content: string): string[] =>
  foldersIn(content).filter((unit) => /^\d/.test(basename(unit)));

const inUnits = (content: string) =>
  listUnits(content)
    .filter((unit) => !lstatSync(unit).isSymbolicLink())
    .flatMap(foldersIn);

/** The folders of all lessons below `content`, in order. */
export const listLessons = (content: string): string[] =>
  inUnits(content).filter((lesson) => !basename(lesson).startsWith(ASIDE));

/** Those of a house whose names give an address and that have a text: what can be read as a course. */
export const listReadable = (content: string): string[] =>
  listLessons(content).filter(
    (folder) =>
      NUMBERED.test(basename(folder)) &&
      NUMBERED.test(basename(dirname(folder))) &&
      existsSync(join(folder, "index.mdx")),
  );

/** Where the lessons that are set aside would be, were they not. */
export const listSetAside = (content: string): string[] =>
  inUnits(content)
    .filter((lesson) => basename(lesson).startsWith(ASIDE))
    .map((lesson) => join(dirname(lesson), basename(lesson).slice(ASIDE.length)));

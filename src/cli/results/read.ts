/** Reads files of results. What is wrong with one is told with its place; the others are read all the same. */
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { FORMAT, VERSION } from "../../course/results/format.ts";
import { resultsSchema, type Results } from "../../course/results/schema.ts";
import { courseNotes } from "../../course/schema.ts";
import { positionAt, positionOf, type Complaint } from "../../grader/format/complaint.ts";
import { readFields } from "../../grader/format/fields.ts";

/** Bytes. All answers of the course are some 50 kB; what is larger is something else, or meant to hurt. */
const LARGEST = 5_000_000;

export interface HandedIn {
  /** As the person would type it. */
  file: string;
  text: string;
  results: Results;
  /** Whose it is, fit to be printed. */
  learner: string;
}

export type Read = { ok: true; handedIn: HandedIn } | { ok: false; complaints: Complaint[] };

/** Thrown for a path that leads to no file of results. */
export class NoResults extends Error {}

/** The files that the paths name: each file, and every JSON file in each folder and its folders. */
export function filesOf(paths: readonly string[], from: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const place = from.map((folder) => resolve(folder, path)).find((one) => existsSync(one));
    if (place === undefined) throw new NoResults(`there is no ${path}.`);
    if (!statSync(place).isDirectory()) return [place];
    const inside = globSync("**/*.json", { cwd: place, exclude: ["**/node_modules/**"] }).toSorted();
    if (inside.length === 0)
      throw new NoResults(`${path} holds no .json file: put the files of results there.`);
    return inside.map((name) => join(place, name));
  });
  return [...new Set(found)];
}

export function readResults(path: string, from: string): Read {
  const near = relative(from, path);
  const file = near.startsWith("..") ? path : near;
  const wrong = (
    { line, column }: { line: number; column: number },
    what: string,
    why: string,
    repair: string,
  ): Read => ({ ok: false, complaints: [{ file, line, column, what, why, repair }] });
  const start = { line: 1, column: 1 };

  const { size } = statSync(path);
  if (size > LARGEST) {
    return wrong(
      start,
      `this file is ${Math.round(size / 1e6)} MB large`,
      "results are far smaller",
      'ask for the file that "Save my results" gives',
    );
  }
  // Some editors on Windows put a mark before the text.
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(why)?.[1];
    return wrong(
      positionAt(text, at === undefined ? text.length : Number(at)),
      "this is no whole JSON",
      `${why.replace(/ in JSON at position.*| \(line.*/, "")}; it was cut off on its way, or changed by hand`,
      "ask for the file again, zipped if the mail changes it",
    );
  }
  const { format, version } = (typeof data === "object" && data !== null ? data : {}) as Record<
    string,
    unknown
  >;
  if (format !== FORMAT) {
    const backup = format === "yieldpoint backup";
    return wrong(
      start,
      backup ? "this is a backup, not results" : "this is no file of results",
      `results begin with "format": "${FORMAT}"`,
      backup
        ? 'ask the learner to choose "Save my results" in the settings, below "Save a backup"'
        : "take it out of the folder",
    );
  }
  if (typeof version === "number" && version > VERSION) {
    return wrong(
      positionOf(text, '"version"'),
      `this file is of version ${version}`,
      `this course reads version ${VERSION}; the learner's site is newer`,
      "collect with the course that the site was built from",
    );
  }
  const source = { file, text, linesAbove: 0, name: "file of results" };
  const read = readFields(
    source,
    resultsSchema,
    Object.keys(resultsSchema.shape),
    courseNotes(resultsSchema),
  );
  if (!read.ok) return read;
  return { ok: true, handedIn: { file, text, results: read.data, learner: nameOf(read.data, file) } };
}

/** A name may hold whatever someone wrote there by hand, also what would move a terminal's cursor. */
const nameOf = ({ learner }: Results, file: string) =>
  learner.replaceAll(/\p{C}/gu, "").replaceAll(/\s+/g, " ").trim().slice(0, 80) || basename(file, ".json");

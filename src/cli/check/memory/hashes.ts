/** Hashes of what a verdict follows from: an author's folder, and everything that judges it. */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, readlinkSync, readdirSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "../../../..");

/** All that decides what is said, below the project's folder. A test follows the command's imports: none leads elsewhere. */
export const JUDGES = [
  "src/asyncio",
  "src/analysis",
  "src/modules",
  "src/compiler",
  "src/sandbox",
  "src/grader",
  "src/course",
  "src/practice",
  "src/cli/check",
  "src/cli/check.ts",
  "exercises/driver.ts",
  "tests/conformance/oracle",
  "tests/practice/variants/compiled-once.ts",
  "tests/conformance/transcripts/lessons.json",
  "package-lock.json",
];

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Of every byte that a file or a folder holds, with the names; what is a link counts as where it leads. */
export function hashOfPaths(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string) => {
    const place = join(root, path);
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found?.isSymbolicLink() === true) hash.update(`link ${path}\0${readlinkSync(place)}\0`);
    else if (found?.isDirectory() === true) {
      hash.update(`folder ${path}\0`);
      for (const name of readdirSync(place).toSorted()) add(`${path}/${name}`);
    } else if (found?.isFile() === true) {
      const bytes = readFileSync(place);
      hash.update(`file ${path}\0${bytes.length}\0`).update(bytes);
    }
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

/** The engine belongs to the judges: some of its words are in what programs print. */
export const judgingHash = (): string => sha256(`${process.version} ${hashOfPaths(project, JUDGES)}`);

/**
 * Null for a folder whose checks import a file of their own choice, which may lie anywhere: of those no verdict can be
 * remembered.
 */
export function hashOfExercise(folder: string): string | null {
  const checks = join(folder, "checks.ts");
  const text = existsSync(checks) ? readFileSync(checks, "utf8") : "";
  if (/(?:\bfrom|\bimport|\bimport\s*\()\s*["'`](?!yieldpoint\/)/.test(text)) return null;
  return sha256(hashOfPaths(folder, [""]) + hashOfPaths(join(folder, ".."), broughtInto(folder)));
}

/** The solutions of other exercises that are files of this one, below the folder of all. */
function broughtInto(folder: string): string[] {
  const head = join(folder, "exercise.md");
  const text = existsSync(head) ? readFileSync(head, "utf8") : "";
  const brings = /^brings:.*(?:\r?\n[ \t]+.*)*/m.exec(text)?.[0] ?? "";
  return [...brings.matchAll(/\.ts["']?\s*:\s*["']?([a-z0-9-]+)/g)].map(([, slug]) => `${slug}/solution.ts`);
}

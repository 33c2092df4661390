/** Which files an exercise of each kind keeps in its folder. The one table that the loader, the proof and scaffolds read. */
import type { ExerciseKind } from "./schema.ts";

export interface KindFiles {
  /** Files that must be there, besides `exercise.md`. */
  files: readonly string[];
  /** Files that may be there. */
  optional: readonly string[];
  /** Folders that may be there -> how the names of the files in them end. */
  folders: Readonly<Record<string, string>>;
  /** Those of the folders in which a program may be a folder itself; see `several.ts`. */
  several: readonly string[];
}

const graded = { alternatives: ".ts", mistakes: ".ts", drivers: ".ts" };
const code = {
  files: ["start.ts", "solution.ts", "checks.ts"],
  optional: [],
  folders: { ...graded, provided: ".ts", start: ".ts", solution: ".ts" },
  several: ["alternatives", "mistakes"],
};

export const kindFiles: Readonly<Record<ExerciseKind, KindFiles>> = {
  write: code,
  repair: code,
  predict: { files: ["program.ts"], optional: ["variant.yaml"], folders: { mistakes: ".txt" }, several: [] },
  choose: { files: [], optional: ["program.ts"], folders: {}, several: [] },
  order: { files: ["solution.ts", "checks.ts"], optional: [], folders: graded, several: [] },
};

/** Checks a unit's own file. */
import { lstatSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { courseNotes, unitSchema } from "../../../course/schema.ts";
import { LINK, readAuthorFile } from "../../../grader/reading/author-file.ts";
import type { Complaint } from "../../../grader/format/complaint.ts";
import { readFields } from "../../../grader/format/fields.ts";
import { nameFault } from "./name.ts";

export function checkUnit(folder: string, root: string): Complaint[] {
  const path = join(folder, "unit.json");
  const file = relative(root, path);
  const at = { file, line: 1, column: 1 };
  if (lstatSync(folder).isSymbolicLink()) return [{ ...at, file: relative(root, folder), ...LINK }];
  const misnamed = nameFault(basename(folder), "unit");
  const named = misnamed === null ? [] : [{ ...at, ...misnamed }];
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) {
    return [
      ...named,
      {
        ...at,
        what: "unit.json is missing",
        why: "it holds the unit's title, description and source",
        repair: `add ${file}, after the one of another unit`,
      },
    ];
  }
  const text = readAuthorFile(path);
  if (typeof text !== "string") return [...named, { ...at, ...text }];
  const source = { file, text, linesAbove: 0, name: "unit.json" };
  const read = readFields(source, unitSchema, Object.keys(unitSchema.shape), courseNotes(unitSchema));
  return [...named, ...(read.ok ? [] : read.complaints)];
}

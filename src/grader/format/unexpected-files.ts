/** Files and folders that do not belong in an exercise: a misspelt name would else be passed over in silence. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { aboutFiles, type Complaint } from "./complaint.ts";
import type { KindFiles } from "./files.ts";

/** A name that can stand in an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What lies in the folder and belongs to no part of the exercise. */
export function strays(
  folder: string,
  kind: string,
  { files, optional, folders, several }: KindFiles,
  shown: (path: string) => string,
): Complaint[] {
  const known = ["exercise.md", ...files, ...optional];
  const [ending = ""] = Object.values(folders);
  const parts =
    Object.keys(folders).length === 0 ? "" : `${Object.keys(folders).join(", ")} with ${ending} files`;
  const what = "this file does not belong in an exercise";
  const why =
    `an exercise of the kind \`${kind}\` holds ${known.join(", ")}` +
    (parts === "" ? "" : ` and the folders ${parts}`);
  const about = aboutFiles(shown);
  const complaint = (path: string, repair: string) => about(path, what, why, repair);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) {
      return known.includes(entry.name)
        ? []
        : [complaint(entry.name, "remove it, or move it to where it belongs")];
    }
    const ending = folders[entry.name];
    if (ending === undefined) return [complaint(entry.name, "remove the folder")];
    const name = new RegExp(`^[a-z0-9-]+\\${ending}$`);
    const straysIn = (path: string, mayHoldFolders: boolean): Complaint[] =>
      readdirSync(join(folder, path), { withFileTypes: true }).flatMap((inner) => {
        const at = `${path}/${inner.name}`;
        if (inner.isDirectory() && mayHoldFolders && SLUG.test(inner.name)) return straysIn(at, false);
        if (inner.isFile() && name.test(inner.name)) return [];
        return [
          complaint(
            at,
            `remove it, or give it a name of lower case letters, digits and hyphens, ending in ${ending}`,
          ),
        ];
      });
    return straysIn(entry.name, several.includes(entry.name));
  });
}

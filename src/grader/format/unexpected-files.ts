/** Files and folders that do not belong in an exercise: a misspelt name would else be passed over in silence. */
import { aboutFiles, type Complaint } from "./complaint.ts";
import type { FolderContent } from "../reading/folder-content.ts";
import type { KindFiles } from "./files.ts";

/** A name that can stand in an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What lies in the folder and belongs to no part of the exercise. */
export function unexpectedFiles(
  { entries, unread }: FolderContent,
  kind: string,
  { files, optional, folders, several }: KindFiles,
  shown: (path: string) => string,
): Complaint[] {
  const known = ["exercise.md", ...files, ...optional];
  const [anyEnding = ""] = Object.values(folders);
  const parts =
    Object.keys(folders).length === 0 ? "" : `${Object.keys(folders).join(", ")} with ${anyEnding} files`;
  const what = "this file does not belong in an exercise";
  const why =
    `an exercise of the kind \`${kind}\` holds ${known.join(", ")}` +
    (parts === "" ? "" : ` and the folders ${parts}`);
  const about = aboutFiles(shown);
  const complaint = (path: string, repair: string) => [about(path, what, why, repair)];
  const stray = new Set<string>();

  return entries.flatMap(({ path, name, is }) => {
    const above = path.split("/").slice(0, -1);
    // What lies in a folder that is complained of needs no word of its own; nor does what could not be read at all.
    if (unread.has(path) || above.some((_, depth) => stray.has(above.slice(0, depth + 1).join("/"))))
      return [];
    const [top] = above;
    if (top === undefined) {
      if (is === "file" && known.includes(name)) return [];
      if (is === "folder" && folders[name] !== undefined) return [];
      stray.add(path);
      return complaint(
        path,
        is === "file" ? "remove it, or move it to where it belongs" : "remove the folder",
      );
    }
    const ending = folders[top] ?? "";
    const isFile = is === "file" && new RegExp(`^[a-z0-9-]+\\${ending}$`).test(name);
    const isVariation = is === "folder" && above.length === 1 && several.includes(top) && SLUG.test(name);
    if (isFile || isVariation) return [];
    stray.add(path);
    return complaint(
      path,
      `remove it, or give it a name of lower case letters, digits and hyphens, ending in ${ending}`,
    );
  });
}

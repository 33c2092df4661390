/** The site is not built from symbolic links, as `npm run check` says, too: see `LINK`. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { LINK } from "../grader/reading/author-file.ts";
import { formatComplaint } from "../grader/format/complaint.ts";
import { isLeftover } from "../grader/reading/leftovers.ts";

/** Throws, with each link's path, if there is one below these folders of the project. */
export function refuseLinks(root: string, folders: readonly string[]): void {
  const links = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isSymbolicLink() && !isLeftover(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
    );
  if (links.length === 0) return;
  throw new Error(links.map((file) => formatComplaint({ file, line: 1, column: 1, ...LINK })).join("\n"));
}

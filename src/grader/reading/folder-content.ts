/**
 * All that an author's folder holds, read once. What is said of an exercise or a lesson is a function of this and of nothing
 * else on the disk, so that a verdict can be kept for as long as the content stays the same.
 */
import { existsSync, readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { LINK, readAuthorFile, unreadable, type NoText } from "./author-file.ts";
import type { Complaint } from "../format/complaint.ts";
import { isLeftover } from "./leftovers.ts";

export interface Entry {
  /** The path inside the folder, with slashes: `mistakes/forgot-await.ts`. */
  path: string;
  name: string;
  is: "file" | "folder";
}

export interface FolderContent {
  /** The folder's path on disk. */
  folder: string;
  /** What is there, in the order of the paths, without what systems and editors leave. */
  entries: readonly Entry[];
  /** The texts, by their paths inside the folder. */
  texts: ReadonlyMap<string, string>;
  /** Why the others have no text that could be read. */
  unread: ReadonlyMap<string, NoText>;
}

/** The files whose text matters; what else is there is named, and not read. */
export const TEXT = /\.(?:ts|py|md|mdx|txt|json|yaml)$/;

/** An alternative of several files is as deep as it gets: `alternatives/NAME/client.ts`. */
const DEEPEST = 3;

/** What lies in the folder; null where there is no such folder. */
export function readFolder(folder: string): FolderContent | null {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const entries: Entry[] = [];
  const texts = new Map<string, string>();
  const unread = new Map<string, NoText>();
  const read = (inside: string, depth: number) => {
    let found: Dirent[];
    try {
      found = readdirSync(join(folder, inside), { withFileTypes: true }).toSorted(byName);
    } catch (error) {
      unread.set(inside, unreadable(error, "folder"));
      return;
    }
    for (const entry of found) {
      if (isLeftover(entry.name)) continue;
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      const looksLikeText = TEXT.test(entry.name);
      entries.push({ path, name: entry.name, is: entry.isDirectory() ? "folder" : "file" });
      if (entry.isSymbolicLink()) unread.set(path, LINK);
      else if (entry.isDirectory() && !looksLikeText) {
        if (depth < DEEPEST) read(path, depth + 1);
      } else if (looksLikeText) {
        const text = readAuthorFile(join(folder, path));
        if (typeof text === "string") texts.set(path, text);
        else unread.set(path, text);
      }
    }
  };
  read("", 1);
  return { folder, entries, texts, unread };
}

const byName = (one: { name: string }, other: { name: string }) =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

/** A complaint for each of what could not be read. `shown`: how the author would type the path of one. */
export function unreadIn({ unread }: FolderContent, shown: (path: string) => string): Complaint[] {
  return [...unread].map(([path, why]) => ({ file: shown(path), line: 1, column: 1, ...why }));
}

/**
 * The files that were handed in. Every file of the folder is accounted for: read, or named with what to do. Links are not
 * followed, for a learner may have made them.
 */
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync, type Dirent } from "node:fs";
import { basename, join, resolve } from "node:path";
import { aboutFiles, formatComplaint, type Complaint } from "../../grader/format/complaint.ts";
import { isOurs } from "./report.ts";

/** Thrown for a path that leads to no file of results. */
export class NoResults extends Error {}

export interface Found {
  files: string[];
  /** One for each file that is not read. */
  unread: Complaint[];
}

/** What systems and editors leave beside the files of a person. */
const LEFT_BY_OTHERS = /^(?:\..*|~\$.*|__MACOSX|node_modules|Thumbs\.db|desktop\.ini)$/i;

/** The files that the paths name: each file, and every JSON file in each folder and its folders. */
export function findFiles(
  paths: readonly string[],
  from: readonly string[],
  shown: (path: string) => string,
): Found {
  const found: Found = { files: [], unread: [] };
  for (const path of paths) {
    const place = realPlace(path, from);
    const kind = statSync(place);
    if (kind.isFile()) found.files.push(place);
    else if (!kind.isDirectory()) throw new NoResults(`${path} is no file and no folder.`);
    else {
      const inside = walk(place, shown);
      if (inside.files.length === 0) {
        const others = inside.unread.map((complaint) => `\n${formatComplaint(complaint)}`).join("");
        throw new NoResults(`${path} holds no .json file: put the files of results there.${others}`);
      }
      found.files.push(...inside.files);
      found.unread.push(...inside.unread);
    }
  }
  return { ...found, files: [...new Set(found.files)] };
}

/** A link that the person who collects has named is meant. */
function realPlace(path: string, from: readonly string[]): string {
  for (const folder of from) {
    try {
      return realpathSync(resolve(folder, path));
    } catch {
      // Perhaps it is in the next folder.
    }
  }
  throw new NoResults(`there is no ${path}.`);
}

function walk(top: string, shown: (path: string) => string): Found {
  const about = aboutFiles(shown);
  const files: string[] = [];
  const unread: Complaint[] = [];
  const waiting = [top];
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      unread.push(
        about(
          folder,
          "this folder cannot be opened",
          codeOf(error),
          "let your account read it, or take it out",
        ),
      );
      continue;
    }
    if (folder.endsWith(".json") && entries.length === 0) {
      unread.push(
        about(folder, "this is an empty folder", "its name is that of a file", "ask for the file again"),
      );
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (LEFT_BY_OTHERS.test(entry.name)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() && /\.json$/i.test(entry.name)) files.push(path);
      else if (!(entry.isFile() && /\.csv$/i.test(entry.name) && isOurs(beginningOf(path)))) {
        unread.push(about(path, ...whyUnread(entry)));
      }
    }
  }
  const byPath = (one: string, other: string) => (one < other ? -1 : 1);
  return {
    files: files.toSorted(byPath),
    unread: unread.toSorted((one, other) => byPath(one.file, other.file)),
  };
}

/** What is wrong with it, why it matters, and what to do. */
function whyUnread(entry: Dirent): [string, string, string] {
  const { name } = entry;
  if (entry.isSymbolicLink()) {
    return [
      "this is a link, and was not followed",
      "what it leads to was not sent in, and may be any file of yours",
      "put the file itself here",
    ];
  }
  if (!entry.isFile()) {
    return [
      "this is no file",
      "it is a pipe, a socket or a device, and reading it might never end",
      "take it out of the folder",
    ];
  }
  const what = "this file was not read";
  if (/\.(?:zip|gz|tgz|tar|7z|rar|xz|bz2)$/i.test(name)) {
    return [what, "it is an archive", "unpack it here, and collect again"];
  }
  const better = /^(.*\.json)(?:\.\w+|~| \(\d+\))$/i.exec(name)?.[1];
  if (better !== undefined) {
    return [
      what,
      "results are read from files that end in .json",
      `rename it to ${better}, and collect again`,
    ];
  }
  return [
    what,
    "results are files that end in .json",
    'take it out of the folder; if it was sent in as results, ask for the file that "Save my results" gives',
  ];
}

/** As much as tells whether it is a table that an earlier collection wrote. */
function beginningOf(path: string): string {
  const bytes = Buffer.alloc(200);
  try {
    const file = openSync(path, "r");
    try {
      return bytes.toString("utf8", 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}

export const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : "it was refused";

/** Two files of one learner are both graded; most often one of them is the older. */
export function remarkOnDoubles(handedIn: readonly { learner: string; file: string }[]): string[] {
  const byLearner = Map.groupBy(handedIn, ({ learner }) => learner.normalize("NFKC").toLowerCase());
  return [...byLearner.values()]
    .filter((own) => own.length > 1)
    .map(
      (own) =>
        `${own[0]!.learner} has ${own.length} files, and a row from each: ` +
        `${own.map(({ file }) => file).join(", ")}. Take out all but one of them, ` +
        `or give each learner a name of their own: ${basename(own[0]!.file)} says "learner" near its top.`,
    );
}

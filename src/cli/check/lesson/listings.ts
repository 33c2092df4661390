/** Checks the programs of a folder: each compiles and has its Python twin, and both do the same. */
import { join, relative } from "node:path";
import type { Complaint } from "../../../grader/format/complaint.ts";
import type { FolderContent } from "../../../grader/reading/folder-content.ts";
import { guarded } from "../guard.ts";
import { LASTING } from "../keep-runs.ts";
import type { Made, Memory } from "../memory/memory.ts";
import type { Sandbox } from "../../../sandbox/run.ts";

/** A program of a lesson and the Python program that must print the same. */
export interface Twins {
  typescript: TwinFile;
  python: TwinFile;
}

export interface TwinFile {
  /** Where it lies on the disk. */
  path: string;
  text: string;
}

export interface ListingWork {
  root: string;
  sandbox: Sandbox;
  progress(step: string): void;
  /** Runs both twins and compares what they print. Without it, only their presence is checked. */
  compareTwins?: (twins: Twins) => Promise<Complaint[]>;
  /** Without it each program is run anew. */
  memory?: Memory;
}

/** The programs that lie right in the folder, by the names of their files. */
export const programsIn = ({ texts }: FolderContent): [name: string, text: string][] =>
  [...texts].filter(([path]) => /^[^/]+\.(?:ts|py)$/.test(path));

/** Every program in the folder compiles, and has its twin; every twin has its program. */
export async function checkListings(content: FolderContent, work: ListingWork): Promise<Complaint[]> {
  const { folder, texts, unread } = content;
  const complaints: Complaint[] = [];
  for (const [name, text] of programsIn(content)) {
    const path = join(folder, name);
    const file = relative(work.root, path);
    const isTypeScript = name.endsWith(".ts");
    const twin = isTypeScript ? name.replace(/ts$/, "py") : name.replace(/py$/, "ts");
    // A twin that could not be read is complained of already.
    if (!texts.has(twin) && !unread.has(twin)) {
      complaints.push({
        file,
        line: 1,
        column: 1,
        what: isTypeScript ? "this program has no Python twin" : "this Python program has no TypeScript twin",
        why: "every listing comes in both languages, and the tests compare what they print",
        repair: `add ${relative(work.root, join(folder, twin))}, which prints the same`,
      });
    }
    if (!isTypeScript) continue;
    work.progress(file);
    const python = texts.get(twin);
    const twins = { typescript: { path, text }, python: { path: join(folder, twin), text: python ?? "" } };
    complaints.push(
      ...(await guarded(
        file,
        () => ranBefore(name, twins, python, work),
        (one) => [one],
      )),
    );
  }
  return complaints;
}

/** The complaints of an earlier run, if neither of the twins has changed since, nor what judges them. */
async function ranBefore(
  name: string,
  twins: Twins,
  python: string | undefined,
  work: ListingWork,
): Promise<Complaint[]> {
  const run = () => runListing(name, twins, python !== undefined, work);
  if (work.memory === undefined) return (await run()).verdict;
  const file = relative(work.root, twins.typescript.path).replaceAll("\\", "/");
  const compared = python === undefined || work.compareTwins === undefined ? [] : [python];
  return work.memory.recall(file, [twins.typescript.text, ...compared], run);
}

async function runListing(
  name: string,
  twins: Twins,
  hasTwin: boolean,
  { root, sandbox, compareTwins }: ListingWork,
): Promise<Made<Complaint[]>> {
  const { path, text } = twins.typescript;
  const { diagnostics, outcome } = await sandbox.run({ sources: { [name]: text }, entry: name });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const verdict = hasTwin && compareTwins !== undefined ? await compareTwins(twins) : null;
  // A listing may show what both languages refuse; what is refused here alone is told with the compiler's words.
  if (errors.length === 0 || verdict?.length === 0) {
    return { verdict: verdict ?? [], lasting: !verdict?.length || LASTING.includes(outcome) };
  }
  const complaints = errors.map(({ line, column, message, help }) => ({
    file: relative(root, path),
    line,
    column,
    what: "this does not compile",
    why: message,
    repair: help ?? "fix the line",
  }));
  return { verdict: complaints, lasting: LASTING.includes(outcome) };
}

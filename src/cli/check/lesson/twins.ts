/**
 * Compares a listing with its Python twin: what CPython 3.14 prints, recorded or asked now, with what ours does. CPython is
 * the oracle of the conformance tests and stays there; it is loaded when there is something to compare.
 */
import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Complaint } from "../../../grader/format/complaint.ts";
import type { Twins } from "./listings.ts";

export interface TwinComparer {
  compare(twins: Twins): Promise<Complaint[]>;
  dispose(): void;
}

/** Whether a CPython is at hand: it is one of the packages for development. */
export const hasPython = (): boolean =>
  existsSync(new URL("../../../../node_modules/pyodide", import.meta.url));

/** Null where no CPython is at hand. */
export async function createTwinComparer(
  root: string,
  progress: (step: string) => void,
): Promise<TwinComparer | null> {
  if (!hasPython()) return null;
  const [
    { ours, disposeCompiler, Refused },
    { comparableFor, hashOf, isRefused, recordedOrAsked, recordingOf },
    { switchesIn },
  ] = await Promise.all([
    import("../../../../tests/conformance/oracle/ours.ts"),
    import("../../../../tests/conformance/oracle/recorded.ts"),
    import("../../../../tests/conformance/oracle/twins.ts"),
  ]);
  const recording = recordingOf("lessons");

  return {
    async compare({ typescript, python }) {
      const file = relative(root, typescript.path);
      const name = relative(join(root, "content"), python.path).replace(/\.py$/, "").split(sep).join("/");
      const source = python.text;
      const switches = switchesIn(source);
      if (recording[name]?.hash !== hashOf(source, switches)) {
        progress(`${relative(root, python.path)}: asking CPython`);
      }
      const twin = { name, group: "lessons", python: source, typescript: "", switches };
      const said = await recordedOrAsked(recording, twin);
      const did = await ours(typescript.text, switches).catch((error: unknown) => {
        if (error instanceof Refused) return null;
        throw error;
      });
      if (did === null) return isRefused(said) ? [] : [refusedHereAlone(file)];
      const theirs = comparableFor(said, switches);
      const mine = comparableFor(did, switches);
      const difference = firstDifference(mine, theirs);
      if (difference === null) return [];
      const pythonFile = relative(root, python.path);
      const at = placeIn(difference, file, pythonFile);
      return [
        {
          ...at,
          what: `this program and its Python twin do not do the same: ${difference.where}`,
          why: `here ${difference.here}, and in Python ${difference.there}`,
          repair:
            difference.where === ENDS
              ? `fix ${at.file}, or let the other end in the same way`
              : `fix ${file} or ${pythonFile}, so that a reader of either sees the same`,
        },
      ];
    },
    dispose: disposeCompiler,
  };
}

const refusedHereAlone = (file: string): Complaint => ({
  file,
  line: 1,
  column: 1,
  what: "this does not compile, and its Python twin does",
  why: "a listing may show a mistake that no program gets away with, if Python refuses it as well",
  repair: "fix it, or write the same mistake in Python",
});

interface Did {
  outcome: string;
  error: string | null;
  stdout: readonly string[];
  stderr: { inOrder: readonly string[]; collected: readonly string[] };
  duration: number;
}

interface Difference {
  where: string;
  here: string;
  there: string;
}

const ENDS = "how it ends";

/** In the order in which a reader would notice it. */
export function firstDifference(mine: Did, theirs: Did): Difference | null {
  const ends = inParts(ENDS, ended(mine), ended(theirs));
  // Where one of the two broke down, what is missing in its output is no news.
  if (mine.outcome !== theirs.outcome) return ends;
  return (
    inLines("line", "of the output", mine.stdout, theirs.stdout) ??
    ends ??
    inLines("report", "on stderr", mine.stderr.inOrder, theirs.stderr.inOrder) ??
    inLines("report", "at the end", mine.stderr.collected, theirs.stderr.collected) ??
    inParts("how long it takes", `it takes ${mine.duration} s`, `it takes ${theirs.duration} s`)
  );
}

function ended({ outcome, error }: Did): string {
  if (outcome === "failed") return `it ends with ${error ?? "an error"}`;
  if (outcome === "endless") return "it never ends, and was stopped";
  return outcome === "deadlock" ? "all its tasks wait forever" : "it finishes";
}

/** The program that broke down is the one to look at; Python tells the line of a slip in its syntax. */
function placeIn(
  { where, here, there }: Difference,
  file: string,
  pythonFile: string,
): Pick<Complaint, "file" | "line" | "column"> {
  if (where !== ENDS || !here.startsWith("it finishes") || !there.startsWith("it ends"))
    return { file, line: 1, column: 1 };
  return { file: pythonFile, line: Number(/\bline (\d+)\)/.exec(there)?.[1] ?? 1), column: 1 };
}

function inParts(where: string, here: string, there: string): Difference | null {
  return here === there ? null : { where, here, there };
}

function inLines(
  unit: string,
  of: string,
  mine: readonly string[],
  theirs: readonly string[],
): Difference | null {
  const longest = Math.max(mine.length, theirs.length);
  for (let index = 0; index < longest; index += 1) {
    const [here, there] = [mine[index], theirs[index]];
    if (here !== there)
      return { where: `${unit} ${index + 1} ${of}`, here: spoken(here), there: spoken(there) };
  }
  return null;
}

/** `1.5 | Hello` -> `"Hello" at 1.5 s`. */
function spoken(line: string | undefined): string {
  if (line === undefined) return "it is missing";
  const parts = /^([\d.]+) \| ([\s\S]*)$/.exec(line);
  return parts === null
    ? `it is ${JSON.stringify(line)}`
    : `it is ${JSON.stringify(parts[2])} at ${parts[1] ?? ""} s`;
}

/**
 * The hostile and runaway programs: every file below `programs/`, and those of `grown.ts`, whose first comments say what must become of it.
 *
 *     // stops: EndlessLoopError: never gave | Killed     a limit stopped it, or it was killed; any of these words is told
 *     // throws: ReferenceError: fetch is not defined     an error ended it
 *     // finishes: done                                   it ended by itself, and printed this last line among others
 *     // refused: There is no module                      it did not compile
 *     // or finishes                                      what else may happen, by engine and machine
 *     // hot line: 3 | 4                                  the error names this line
 *     // dropped: The output was cut                      the result says that something was cut off
 *     // not in Node: it asks the page ...                only the browser's test runs it, and why
 *
 * RECORDER stands for the address of a server that must never be asked for anything.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunOutcome } from "../../../src/sandbox/run.ts";
import { grown } from "./grown.ts";

const ways: Record<RunOutcome, Way | "aborted"> = {
  finished: "finishes",
  failed: "throws",
  refused: "refused",
  stopped: "stops",
  killed: "stops",
  aborted: "aborted",
};

/** Whether it may end like this; `words` is what it printed, or where it did not finish, what was told. */
export function isExpected({ expected }: HostileProgram, outcome: RunOutcome, words: string): boolean {
  return expected.some((one) => one.way === ways[outcome] && one.words.some((each) => words.includes(each)));
}

type Way = "finishes" | "refused" | "stops" | "throws";

/** One of these ways, with one of these words. */
export interface Expected {
  way: Way;
  words: string[];
}

export interface HostileProgram {
  /** `loops/while-true`. */
  name: string;
  text: string;
  expected: Expected[];
  hotLines: number[];
  dropped: string | null;
  /** Why only a browser can run it. */
  notInNode: string | null;
}

const folder = join(import.meta.dirname, "programs");

export function readCorpus(): HostileProgram[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  return [
    ...files
      .sort()
      .map((path) => readProgram(path.replace(/\.ts$/, ""), readFileSync(join(folder, path), "utf8"))),
    ...Object.entries(grown).map(([name, text]) => readProgram(name, text)),
  ];
}

function readProgram(name: string, text: string): HostileProgram {
  const program: HostileProgram = { name, text, expected: [], hotLines: [], dropped: null, notInNode: null };
  for (const line of text.split("\n")) {
    if (!line.startsWith("// ")) break;
    const [, way, words = ""] =
      /^\/\/ (?:or )?(finishes|refused|stops|throws)\b(?:: (.*))?$/.exec(line) ?? [];
    if (way !== undefined) program.expected.push({ way: way as Way, words: words.split(" | ") });
    const lines = /^\/\/ hot line: (.*)$/.exec(line)?.[1];
    if (lines !== undefined) program.hotLines = lines.split(" | ").map(Number);
    program.dropped = /^\/\/ dropped: (.*)$/.exec(line)?.[1] ?? program.dropped;
    program.notInNode = /^\/\/ not in Node: (.*)$/.exec(line)?.[1] ?? program.notInNode;
  }
  if (program.expected.length === 0)
    throw new Error(`${name}.ts: its first comment does not say what must happen`);
  return program;
}

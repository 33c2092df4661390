/**
 * What was compared with CPython, counted when a page is built: nothing here is typed by hand. From tests/conformance/: the
 * transcripts that the tests compare our runtime with, what unpatched.ts found, and the last long run of the fuzzer; from
 * tests/asyncio/cpython/: what became of CPython's own tests.
 */
import { execFileSync } from "node:child_process";
import fuzz from "../../tests/conformance/fuzz/last-run.json";
import unpatched from "../../tests/conformance/unpatched.json";

interface Recorded {
  /** Of a real CPython: which. */
  version?: string;
  stdout: string[];
  stderr: unknown[];
}

const recordings = import.meta.glob<Record<string, Recorded>>("../../tests/conformance/transcripts/*.json", {
  import: "default",
  eager: true,
});

/** The pairs of programs, by subject. */
export const subjects = Object.entries(recordings).map(([path, programs]) => {
  const all = Object.values(programs);
  return {
    subject: path.replace(/^.*\/(.*)\.json$/, "$1"),
    programs: all.length,
    real: all.filter(({ version }) => version !== undefined).length,
    lines: all.reduce((sum, { stdout, stderr }) => sum + stdout.length + stderr.length, 0),
  };
});

const sum = (key: "programs" | "lines" | "real") => subjects.reduce((total, row) => total + row[key], 0);
if (sum("programs") === 0) throw new Error("tests/conformance/transcripts/ holds no transcript to count.");

/** In all. `real`: compared with what CPython printed on a real clock, in these versions of it. */
export const pairs = { programs: sum("programs"), lines: sum("lines"), real: sum("real") };
export const versions = [
  ...new Set(Object.values(recordings).flatMap((each) => Object.values(each).map(({ version }) => version))),
]
  .filter((version) => version !== undefined)
  .sort();

export { fuzz, unpatched };

/** CPython's own tests of asyncio, from the last line of the script's table. */
function countSuite() {
  const table = execFileSync(process.execPath, ["tests/asyncio/cpython/coverage.ts"], { encoding: "utf8" });
  const counts = /^all +(.+)$/m.exec(table)?.[1]?.trim().split(/ +/).map(Number) ?? [];
  const [total = 0, byName = 0, byTwin = 0, byTest = 0, byFuzzer = 0, leftOut = 0, open = 0] = counts;
  if (total === 0) throw new Error("tests/asyncio/cpython/coverage.ts printed no totals.");
  return { total, answered: byName + byTwin + byTest + byFuzzer, byName, leftOut, open };
}
export const suite = countSuite();

export const number = (value: number) => value.toLocaleString("en");

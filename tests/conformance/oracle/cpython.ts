/** CPython 3.14 (pyodide) in this process, patched by oracle.py: runs a Python program and gives its transcript. */
import { readFileSync } from "node:fs";
import { loadPyodide, version } from "pyodide";
import type { Transcript } from "./transcript.ts";

/**
 * How a program is started. `debug`: PYTHONASYNCIODEBUG=1; `warn`: -W default. What only a real CPython can do (real.ts)
 * is `real`; then there are also `dev`: -X dev, `untimed`: when its lines are printed is not compared, and `hangs`: it is
 * given three seconds, and must hang.
 */
export const SWITCHES = ["debug", "warn", "real", "dev", "untimed", "hangs"] as const;
export type Switch = (typeof SWITCHES)[number];

const patches = readFileSync(new URL("./oracle.py", import.meta.url), "utf8");

/** What a transcript hangs on besides the program: recorded ones are stale when it changes. */
export const identity = `pyodide ${version}\n${patches}`;

type Python = Awaited<ReturnType<typeof loadPyodide>>;
let loading: Promise<Python> | undefined;

async function start(): Promise<Python> {
  const python = await loadPyodide();
  python.runPython(patches);
  python.runPython("import json");
  return python;
}

/** Calls one of the oracle's functions: arguments and result as JSON. */
async function call(lambda: string, ...args: unknown[]): Promise<unknown> {
  const python = await (loading ??= start());
  const run = python.runPython(`lambda args: json.dumps((${lambda})(*json.loads(args)))`) as (
    args: string,
  ) => string;
  try {
    return JSON.parse(run(JSON.stringify(args)));
  } catch (error) {
    // A whole new error: pyodide's own shows its 1 MB of source when it reaches the top.
    throw new Error(`The oracle itself failed:\n${error instanceof Error ? error.message : String(error)}`);
  }
}

export async function cpython(source: string, switches: readonly Switch[] = []): Promise<Transcript> {
  return (await call("run_program", source, switches)) as Transcript;
}

/** How random programs end in CPython, and what they log, each from a fresh loop. */
export async function cpythonFuzz(
  interpreter: string,
  programs: readonly unknown[],
): Promise<[string, string[]][]> {
  return (await call("run_fuzz_programs", interpreter, programs)) as [string, string[]][];
}

/** CPython 3.14 (pyodide) in this process, patched by oracle.py: runs a Python program and gives its transcript. */
import { readFileSync } from "node:fs";
import { loadPyodide, version } from "pyodide";
import type { Transcript } from "./transcript.ts";

/** How a program is started. `debug`: PYTHONASYNCIODEBUG=1; `warn`: -W default. */
export type Switch = "debug" | "warn";

const patches = readFileSync(new URL("./oracle.py", import.meta.url), "utf8");

/** What a transcript hangs on besides the program: recorded ones are stale when it changes. */
export const identity = `pyodide ${version}\n${patches}`;

type Run = (source: string, switches: string) => string;
let loading: Promise<Run> | undefined;

async function start(): Promise<Run> {
  const python = await loadPyodide();
  python.runPython(patches);
  return python.runPython(
    "import json; lambda source, switches: json.dumps(run_program(source, switches.split()))",
  ) as Run;
}

export async function cpython(source: string, switches: readonly Switch[] = []): Promise<Transcript> {
  const run = await (loading ??= start());
  try {
    return JSON.parse(run(source, switches.join(" "))) as Transcript;
  } catch (error) {
    // A whole new error: pyodide's own shows its 1 MB of source when it reaches the top.
    throw new Error(`The oracle itself failed:\n${error instanceof Error ? error.message : String(error)}`);
  }
}

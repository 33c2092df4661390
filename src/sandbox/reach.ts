/** An exercise's drivers are beside the learner's files while they run, and are not for the learner's files to import. */
import type { Diagnostic, Program } from "../compiler/program.ts";
import type { RunRequest } from "./run.ts";

/** What is to be said of the first import that reaches a file it may not; null if none does. */
export function refuseReach({ closed = [], sources }: RunRequest, program: Program): Diagnostic | null {
  const own = new Set(closed);
  for (const { path, imports } of program.modules) {
    if (own.has(path)) continue;
    const found = Object.entries(imports).find(([, target]) => own.has(target));
    if (found === undefined) continue;
    const [specifier] = found;
    const lines = (sources[path] ?? "").split("\n");
    // It may be written with escapes; then the file is named, and no line.
    const index = Math.max(
      0,
      lines.findIndex((line) => line.includes(specifier)),
    );
    const source = lines[index] ?? "";
    return {
      severity: "error",
      code: "unknown-import",
      message: `${JSON.stringify(specifier)} cannot be imported here: it is part of how this exercise is checked.`,
      help: "Remove the import. Your code is given what it works with: the checks call the functions that you export.",
      file: path,
      line: index + 1,
      column: Math.max(0, source.indexOf(specifier) - 1) + 1,
      length: specifier.length + 2,
      source,
    };
  }
  return null;
}

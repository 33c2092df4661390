/** What `play` writes besides the program's own output: diagnostics, the trace, and why a run ended early. */
import type { Diagnostic } from "../../compiler/program.ts";
import { oneLine } from "../../grader/one-line.ts";
import type { RunResult } from "../../sandbox/run.ts";

/** As compilers do, so that editors and terminals make a link of the first line. */
export function sayDiagnostic(diagnostic: Diagnostic, file: string): string {
  const { line, column, severity, message, help, source, length } = diagnostic;
  const gutter = String(line);
  // A program's text may hold what moves a terminal's cursor, or turns a line round; tabs are kept, for the caret's sake.
  const shown = source.replaceAll(/[^\P{C}\t]/gu, "\uFFFD");
  // Tabs stay tabs under tabs, so that the caret stands where it should.
  const indent = source.slice(0, column - 1).replaceAll(/[^\t]/g, " ");
  const caret = "^".repeat(Math.max(1, Math.min(length, source.length - column + 1)));
  const lines = [
    `${oneLine(file)}:${line}:${column}: ${severity}: ${oneLine(message)}`,
    `${gutter} | ${shown}`,
    `${" ".repeat(gutter.length)} | ${indent}${caret}`,
  ];
  if (help !== undefined)
    lines.push(
      `help: ${help
        .split("\n")
        .map((each) => oneLine(each))
        .join("\n")}`,
    );
  return `${lines.join("\n")}\n`;
}

/** The trace as JSON lines: each event with its place in the source and its task's name. */
export function sayTrace({ trace, sites }: Pick<RunResult, "trace" | "sites">): string {
  const names = new Map<number, string>();
  return trace
    .map((event) => {
      if (event.kind === "task-created") names.set(event.created, event.name);
      const site = event.at > 0 ? sites[event.at] : undefined;
      const place = site === undefined ? {} : { file: site.file, line: site.line, column: site.column };
      const taskName = names.get(event.task);
      return `${JSON.stringify({ ...event, ...(taskName === undefined ? {} : { taskName }), ...place })}\n`;
    })
    .join("");
}

/** What stderr does not say yet: why a realm was removed, a likely cause, what was cut off. */
export function sayEnd({ outcome, error, dropped }: RunResult): string {
  const lines: string[] = [];
  // An error that reached the top was written by the program's own end, as Python does it.
  if (outcome === "killed" && error !== null) lines.push(`${error.type}: ${error.message}`);
  if (error?.help !== undefined) lines.push(`help: ${error.help}`);
  lines.push(...dropped.map((text) => `note: ${text}`));
  return lines.map((line) => `${line}\n`).join("");
}

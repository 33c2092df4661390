/** The findings of a workbench's files as a list to read: where each is, and how the editor offers to fix it. */
import type { Finding, Fix } from "../service/findings.ts";

/** What was found in a file's text. */
export interface FoundIn {
  file: string;
  text: string;
  findings: readonly Finding[];
}

export interface Listed {
  file: string;
  /** From 1. */
  line: number;
  column: number;
  message: string;
  severity: Finding["severity"];
  /** The one that is most likely meant comes first. */
  fixes: readonly Fix[];
}

/** File by file, from the top of each to its end. */
export function listed(found: readonly FoundIn[]): Listed[] {
  return found.flatMap(({ file, text, findings }) =>
    findings
      .toSorted((one, other) => one.start - other.start)
      .map(({ start, message, severity, fixes }) => {
        const before = text.slice(0, start);
        return {
          file,
          line: before.split("\n").length,
          column: start - before.lastIndexOf("\n"),
          message,
          severity,
          fixes: fixes.toSorted(
            (one, other) => Number(other.preferred ?? false) - Number(one.preferred ?? false),
          ),
        };
      }),
  );
}

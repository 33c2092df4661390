/** What means something else than it seems to, in the compiler's own words, each with its fix. */
import type * as TypeScript from "typescript";
import { isEcho, slips } from "../../../../compiler/complaints/slips/slips.ts";
import type { Slip } from "../../../../compiler/complaints/slips/slip.ts";
import type { Finding } from "../findings.ts";
import type { Rule } from "./rule.ts";
import { habitOf, linesOf } from "./syntax.ts";
import { short } from "./words.ts";

/** The slips of a file, and those of the findings about it that only echo them left out. */
export function withSlips(
  { text }: TypeScript.SourceFile,
  parses: boolean,
  findings: readonly Finding[],
): Finding[] {
  const found = slips(text, parses);
  const others = findings.filter(
    ({ start }) => !found.some((slip) => slip.severity === "error" && isEcho(text, slip, start)),
  );
  return [...found.map(findingOf), ...others];
}

export function findingOf({ offset, length, message, help, severity, code, edits }: Slip): Finding {
  const written = help.split("\n")[0]!;
  const title = `Write ${short(/Write: (.*)/.exec(written)?.[1] ?? /[^:]*$/.exec(written)![0].trim())}`;
  const fixes = edits.length === 0 ? [] : [{ title, edits, preferred: true }];
  return { start: offset, length, message: `${message} ${help}`, severity, code, fixes };
}

/** What TypeScript's parser takes and the compiler's does not, where the line is Python's: `with (...)`, `const a, b = ...`. */
const PARSED = new Set([1091, 1101, 1155, 1188, 2364, 2410]);

export const pythonThatParses: Rule = ({ code, start, node }, { ts, source }) => {
  if (!PARSED.has(code)) return undefined;
  const { line } = source.getLineAndCharacterOfPosition(start);
  const habit = habitOf(source, linesOf(source.text), line);
  if (habit === null) return undefined;
  const statement = ts.findAncestor(node, (each) => ts.isStatement(each)) ?? node;
  return { ...habit, instead: { start: statement.getStart(), end: statement.end, names: [] } };
};

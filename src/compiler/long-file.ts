/**
 * Refuses files that would hold the compiler up: those of megabytes, and enums that double a text again and again, which
 * esbuild works out while it compiles. No program of a course comes near either.
 */
import type { Diagnostic } from "./program.ts";
import type { Source } from "./source.ts";

/** Characters of one file; a second's work. */
const LONGEST_FILE = 1_000_000;
/** Characters of the longest text that the members of a file's enums can grow to. */
const LONGEST_TEXT = 16_000_000;

export function refuseLongFile(source: Source): Diagnostic | null {
  const { length } = source.text;
  if (length > LONGEST_FILE) {
    const help = `A file may have ${grouped(LONGEST_FILE)} characters. Is there data in it that the program could make instead?`;
    return complain(
      source,
      "too-long",
      `This file has ${grouped(length)} characters, too many to be compiled.`,
      1,
      help,
    );
  }
  const line = lineOfGrowth(source);
  if (line === null) return null;
  const help = "Write the texts out, or make them in a function, when the program runs.";
  return complain(
    source,
    "too-long",
    "The texts of this enum grow too long to be worked out beforehand.",
    line,
    help,
  );
}

function complain(source: Source, code: string, message: string, line: number, help: string): Diagnostic {
  const length = source.lines[line - 1]?.length ?? 1;
  return source.complain({ file: source.path, line, column: 1 }, { code, message, help, length });
}

/** An enum begins; not the word in a comment. */
const ENUM = /(?:^|[;{}])\s*(?:export\s+)?(?:declare\s+)?(?:const\s+)?enum\s+[\w$]+\s*(?:\{|$)/;

/** The line of an enum from which on the texts could be too long: each joining can double what was there before. */
function lineOfGrowth({ text, lines }: Source): number | null {
  let depth = 0;
  let hasText = false;
  let most = text.length;
  for (const [index, line] of lines.entries()) {
    if (depth === 0 && !ENUM.test(line)) continue;
    hasText ||= /["'`]/.test(line);
    for (const { 0: mark } of line.matchAll(/\$\{|[+{}]|\benum\b/g)) {
      if (depth === 0) depth = mark === "enum" ? 1 : 0;
      else if (mark === "}") depth = depth <= 2 ? 0 : depth - 1;
      else if (mark === "{") depth += 1;
      else if (mark !== "enum") {
        most *= 2;
        if (mark === "${") depth += 1;
      }
    }
    if (most > LONGEST_TEXT && hasText) return index + 1;
  }
  return null;
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

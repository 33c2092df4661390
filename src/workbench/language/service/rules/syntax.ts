/** A program that does not parse: where a line is Python's, the compiler's own words. */
import type * as TypeScript from "typescript";
import { pythonHabit, puttingRight } from "../../../../compiler/complaints/python/habit.ts";
import type { Finding } from "../findings.ts";
import type { Complaint } from "./rule.ts";
import { short } from "./words.ts";

/** One finding a line: what comes after the first is mostly its echo. */
export function syntaxFindings(source: TypeScript.SourceFile, complaints: readonly Complaint[]): Finding[] {
  const lines = linesOf(source.text);
  const found = new Map<number, Finding>();
  for (const { start, length, message, code } of complaints) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const suspect = [line, line - 1]
      .map((each) => habitOf(source, lines, each))
      .find((each) => each !== null);
    if (suspect !== undefined) {
      found.set(source.getLineAndCharacterOfPosition(suspect.start).line, suspect);
    } else if (!found.has(line)) {
      found.set(line, {
        start,
        length: Math.max(1, length),
        message: sentence(message),
        severity: "error",
        code: String(code),
        fixes: [],
      });
    }
  }
  return [...found.values()];
}

/** What is Python's in a line, and the fix that makes TypeScript of all of it. */
export function habitOf(
  source: TypeScript.SourceFile,
  lines: readonly string[],
  line: number,
): Finding | null {
  const habit = pythonHabit(lines, line);
  if (habit === null) return null;
  return {
    start: source.getPositionOfLineAndCharacter(line, habit.index),
    length: habit.length,
    message: `${habit.message} ${habit.help}`,
    severity: "error",
    code: "python",
    fixes: [
      { title: `Write ${short(habit.line)}`, edits: puttingRight(source.text, lines, line), preferred: true },
    ],
  };
}

export const linesOf = (text: string) => text.split(/\r\n|[\n\r\u2028\u2029]/);

/** TypeScript quotes code in single quotes; here it stands in backticks. */
export const sentence = (message: string) => message.replaceAll(/'([^'\n]+)'/g, "`$1`");

/** A program that does not parse: where a line is Python's, the compiler's own words. */
import type * as TypeScript from "typescript";
import { pythonHabit } from "../../../../compiler/complaints/python.ts";
import type { Finding } from "../findings.ts";
import type { Complaint } from "./rule.ts";

/** One finding a line: what comes after the first is mostly its echo. */
export function syntaxFindings(source: TypeScript.SourceFile, complaints: readonly Complaint[]): Finding[] {
  const lines = source.text.split("\n");
  const found = new Map<number, Finding>();
  for (const { start, length, message, code } of complaints) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const suspect = [line, line - 1].find((each) => pythonHabit(lines[each] ?? "") !== null);
    if (suspect !== undefined) {
      const habit = pythonHabit(lines[suspect]!)!;
      const at = source.getPositionOfLineAndCharacter(suspect, habit.index);
      found.set(suspect, {
        start: at,
        length: habit.length,
        message: `${habit.message} ${habit.help}`,
        severity: "error",
        code: "python",
        fixes: [],
      });
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

/** TypeScript quotes code in single quotes; here it stands in backticks. */
export const sentence = (message: string) => message.replaceAll(/'([^'\n]+)'/g, "`$1`");

/** A prediction laid over what was printed: line by line, with the first difference and why it is there. */
import { explainDifference } from "../../grader/difference/explain.ts";
import { Recording } from "../../grader/recording/recording.ts";
import type { Happened, PredictedLine } from "../../grader/verdict.ts";
import { quote } from "../../grader/wording.ts";
import type { RunResult } from "../../sandbox/run.ts";

export interface Compared {
  lines: PredictedLine[];
  /** The index of the first that is not as predicted; null if all are. */
  difference: number | null;
  /** `You expected "b" next, and "a" was printed.` */
  headline: string;
  /** Why, in whole sentences; empty if the run does not show it. */
  why: string;
  /** When the expected line came instead. */
  instead: Happened | null;
}

export interface Prediction {
  said: readonly string[];
  /** So many lines were asked for; what comes after them is not compared. */
  asked: number;
  /** All that is printed was asked for. */
  whole: boolean;
  sources: Readonly<Record<string, string>>;
}

export function compare(
  result: RunResult,
  entry: string,
  { said, asked, whole, sources }: Prediction,
): Compared {
  const it = new Recording(result, 0, entry);
  const printed = whole ? it.printedLines : it.printedLines.slice(0, asked);
  const lines = Array.from({ length: Math.max(said.length, printed.length) }, (_, index): PredictedLine => {
    const line = printed[index];
    const mine = said[index] ?? null;
    const text = line === undefined ? null : line.text.trimEnd();
    return { said: mine, printed: text, right: mine === text, at: line?.print ?? null };
  });
  const difference = lines.findIndex(({ right }) => !right);
  if (difference === -1) return { lines, difference: null, headline: "", why: "", instead: null };
  const { message, instead } = explainDifference(it, { said, difference, sources });
  return { lines, difference, headline: headline(lines[difference]!, lines), why: message, instead };
}

function headline({ said, printed }: PredictedLine, lines: readonly PredictedLine[]): string {
  if (said === null) return `Your prediction ends here, and ${quote(printed ?? "")} is printed.`;
  const others = lines.filter((line) => line.printed === said).length;
  const never = others === 0 ? `, and it is never printed` : "";
  if (printed === null)
    return others === 0
      ? `You expected ${quote(said)}, and it is never printed.`
      : `You expected ${quote(said)} once more, and nothing else is printed.`;
  return `You expected ${quote(said)} here${never === "" ? `, and ${quote(printed)} comes first` : `${never}; ${quote(printed)} comes next`}.`;
}

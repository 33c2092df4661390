/**
 * Why a program printed one line where another was expected: told from its recording, as facts. Who had its turn and why; what
 * the one who was to print the expected line was doing just then, and until when; and, where one fits, the rule behind it.
 *
 * What the recording does not show is not said: each part may be missing, and with a recording that has gaps all of it is.
 */
import type { Recording } from "../recording/recording.ts";
import { Evidence } from "../recording/evidence.ts";
import type { Line } from "../recording/output.ts";
import type { Happened } from "../verdict.ts";
import { neverPrinted } from "./never-printed.ts";
import { rule } from "./rules.ts";
import { sameTask } from "./same-task.ts";
import { outsideAt, standingOf } from "./standing.ts";
import { turnOf, whereabouts } from "./turns.ts";

export interface Explanation {
  /** Whole sentences; code goes between backticks, printed lines between quotation marks. Empty if there is nothing to say. */
  message: string;
  /** Where the expected line came instead; null if it never came, or has been. */
  instead: Happened | null;
}

export interface Expected {
  /** The predicted lines. */
  said: readonly string[];
  /** The index of the first that is not as predicted. */
  difference: number;
  /** The program, by file. */
  sources: Readonly<Record<string, string>>;
}

export function explainDifference(recording: Recording, expected: Expected): Explanation {
  const silence: Explanation = { message: "", instead: null };
  if (recording.dropped.length > 0) return silence;
  const run = new Evidence(recording);
  const { said, difference, sources } = expected;
  const mine = said[difference];
  const actual = recording.printedLines[difference];
  const wanted = mine === undefined ? undefined : cameLater(recording, said, difference);

  const message =
    actual === undefined || (mine !== undefined && wanted === undefined)
      ? [mine === undefined || hasCome(recording, mine, difference) ? "" : neverPrinted(run, mine, sources)]
      : wanted === undefined
        ? [whyNow(run, actual)]
        : bothCame(run, actual, wanted, sources);
  return {
    message: message.filter((sentence) => sentence !== "").join(" "),
    instead: wanted?.print ?? null,
  };
}

/** The line that was expected here, where it came later; a line said before was meant for an earlier one of the same text. */
function cameLater(
  { printedLines }: Recording,
  said: readonly string[],
  difference: number,
): Line | undefined {
  return printedLines.slice(difference + 1).find(({ text }) => text.trimEnd() === said[difference]);
}

function hasCome({ printedLines }: Recording, text: string, before: number): boolean {
  return printedLines.slice(0, before).some((line) => line.text.trimEnd() === text);
}

function whyNow(run: Evidence, line: Line): string {
  const { seq, task } = line.print;
  // That lines without a loop come one after another needs no word.
  if (seq === undefined || (task === 0 && outsideAt(run, seq).kind === "before")) return "";
  return turnOf(run, task, seq);
}

function bothCame(run: Evidence, actual: Line, wanted: Line, sources: Expected["sources"]): string[] {
  const [one, other] = [actual.print, wanted.print];
  if (one.seq === undefined || other.seq === undefined) return [];
  // A recording of another making may tell of prints alone.
  if (one.task !== 0 && standingOf(run, one.task, one.seq).kind !== "running") return [];
  if (one.task === 0 && other.task === 0) return [whyNow(run, actual), whereabouts(run, actual, wanted)];
  if (one.task === other.task) return sameTask(run, actual, wanted, sources);
  return [turnOf(run, one.task, one.seq), whereabouts(run, actual, wanted), rule(run, actual, wanted)];
}

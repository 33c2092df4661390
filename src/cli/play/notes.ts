/** What a run shows of the classic misconceptions, a note each; nothing where it shows none. */
import { recognise } from "../../grader/misconceptions/recognise.ts";
import { Recording } from "../../grader/recording/recording.ts";
import type { RunResult } from "../../sandbox/run.ts";

/** Events of a run that are looked at: what the page records, too. A longer run is not judged by its beginning. */
export const NOTED_EVENTS = 100_000;

export function sayNotes(result: RunResult, entry: string): string {
  const found = recognise(new Recording(result, 0, entry));
  return found.map(({ title, message }) => `note: ${title}. ${message}\n`).join("");
}

/** What a recogniser is: one row of the table in `table.ts`, one file each. */
import type { Happened } from "../verdict.ts";
import type { Evidence } from "../recording/evidence.ts";

/** What a recogniser found in a run. */
export interface Finding {
  /**
   * What a good tutor would say: what happened, on which line, in which task, when; why; the line that would be right.
   * Whole sentences; code goes between backticks.
   */
  message: string;
  /** The moment, for the timeline and the editor. */
  at: Happened;
  /** It explains the error that ended the run. */
  explainsError?: boolean;
}

export interface Recogniser {
  /** Stable: tests, exercises and progress name it. */
  name: string;
  /** A few words, as a heading. */
  title: string;
  /** The lessons that explain it, by slug, the best first; the first that is written is linked. */
  lessons: readonly string[];
  /** A failing check that says this has told the cause already. */
  saidBy?: RegExp;
  /** Not told beside these: they tell the same cause, and better. */
  echoes?: readonly string[];
  /** It says "if": whether it is a mistake depends on what was wanted, which no run can show. */
  conditional?: boolean;
  /** Speaks in a verdict only of a check that failed in such words, for without them nobody asked for anything else. */
  askedBy?: RegExp;
  /** Gives the first moment at which the run shows it, or null. One finding, however often it happened. */
  recognise(run: Evidence): Finding | null;
}

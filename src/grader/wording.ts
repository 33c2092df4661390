/** How times, places and values read in a message to a learner. */
import { LEARNERS_FILE } from "./exercise.ts";
import { seconds } from "./measures.ts";
import type { Happened } from "./verdict.ts";

/** Two virtual times that a learner would call the same: sums of decimal fractions differ in the last bits. */
export function sameTime(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}

/** `line 9`, or `line 9 of slow.ts` outside the learner's own file; empty where the line is not known. */
export function place(at: Happened): string {
  if (at.line === undefined) return "";
  const file = at.file === undefined || at.file === LEARNERS_FILE ? "" : ` of ${at.file}`;
  return `line ${at.line}${file}`;
}

/** ` (line 9, at 1.00 s)`; empty where nothing is known. */
export function aside(at: Happened): string {
  const parts = [place(at), at.time === undefined ? "" : `at ${seconds(at.time)}`].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** A printed line between quotation marks, cut where it would flood the message. */
export function quote(text: string): string {
  const short = text.length > 120 ? `${text.slice(0, 117)}...` : text;
  return `"${short.replaceAll("\n", "\\n")}"`;
}

/** With all white space, line breaks too, as single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Ends a sentence that has not ended yet. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** What is wrong with an exercise or a lesson, in the one form in which authors read it. */
import { oneLine } from "../one-line.ts";

export interface Complaint {
  /** Path as the author would type it. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** What is wrong. */
  what: string;
  /** Why it matters, or the likely cause. */
  why: string;
  /** What to write or do instead. */
  repair: string;
}

/** Makes complaints of whole files. `shown`: how the author would type the path of one. */
export function aboutFiles(shown: (path: string) => string) {
  return (path: string, what: string, why: string, repair: string): Complaint => ({
    file: shown(path),
    line: 1,
    column: 1,
    what,
    why,
    repair,
  });
}

/**
 * `file:line:col: what — why — repair`; editors and terminals make the first part a link. What it quotes may be a stranger's:
 * each part is one line, and fit for a terminal.
 */
export function formatComplaint(complaint: Complaint): string {
  const { line, column } = complaint;
  const [file, what, why, repair] = [complaint.file, complaint.what, complaint.why, complaint.repair].map(
    (part) => oneLine(part),
  );
  return `${file}:${line}:${column}: ${what} — ${why} — ${repair}`;
}

/** Line and column, from 1, of an offset into a text. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}

/** Where a piece of text first stands in a file; the file's start if it does not. */
export function positionOf(text: string, piece: string): { line: number; column: number } {
  return positionAt(text, Math.max(0, text.indexOf(piece)));
}

/** What the editor says of a program, and how it offers to fix it: plain data, in offsets. */

export interface Edit {
  start: number;
  length: number;
  text: string;
}

export interface Fix {
  title: string;
  edits: Edit[];
  /** The one that is most likely meant. */
  preferred?: boolean;
}

export interface Finding {
  start: number;
  length: number;
  message: string;
  /** `error`: it will not compile. `warning`: the types do not fit; it runs all the same. */
  severity: "error" | "warning";
  /** A name of ours, or TypeScript's number. */
  code: string;
  fixes: Fix[];
  /** Where nothing else is said: from a place to another, and at a few more places. */
  instead?: { start: number; end: number; names: readonly number[] };
}

/** Several texts put in at one place become one, in their order: editors differ in which of them comes first. */
export function joinInserts(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const before = joined.findIndex(({ start, length }) => start === edit.start && length === 0);
    if (before === -1) joined.push(edit);
    else joined[before] = { ...edit, text: joined[before]!.text + edit.text };
  }
  return joined;
}

/** A text with edits made; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (now, { start, length, text: put }) => now.slice(0, start) + put + now.slice(start + length),
      text,
    );
}

/** Findings of a file that are told; each has a place in the list. The others come as these are fixed. */
export const MOST_FINDINGS = 100;

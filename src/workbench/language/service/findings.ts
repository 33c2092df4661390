/** What the editor says of a program, and how it offers to mend it: plain data, in offsets. */

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

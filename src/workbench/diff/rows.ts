/** Two texts beside each other, line by line. */
import { diffArrays } from "diff";

export interface Row {
  kind: "same" | "gone" | "new";
  text: string;
  /** Its number in the text before, from 1; null where it stands only in the one after. */
  before: number | null;
  /** Its number in the text after; null where it stands only in the one before. */
  after: number | null;
}

/** Lines that differ, beyond which nobody compares; looking on costs the square of them. */
const MOST_EDITS = 4_000;

export const compare = (before: string, after: string): Row[] =>
  compareLines(before.split("\n"), after.split("\n"));

/** Spaces at the ends of lines, and empty lines at the end of the text, do not count. */
export const compareLoosely = (before: string, after: string): Row[] =>
  compareLines(linesOf(before), linesOf(after));

function compareLines(before: string[], after: string[]): Row[] {
  let [here, there] = [0, 0];
  // Of texts that have next to nothing in common, all of one goes and all of the other comes.
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  return parts.flatMap(({ added, removed, value }) =>
    value.map((text): Row => {
      if (added) return { kind: "new", text, before: null, after: ++there };
      if (removed) return { kind: "gone", text, before: ++here, after: null };
      return { kind: "same", text, before: ++here, after: ++there };
    }),
  );
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

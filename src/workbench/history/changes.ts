/** What changes from one text to another, line by line, with long stretches that stay folded away. */
import { compare, type Row } from "../diff/rows.ts";

/** So many lines that stay as they are. */
export interface Folded {
  kind: "folded";
  count: number;
}

/** Lines around a change that are shown. */
const AROUND = 3;

export function changes(before: string, after: string): (Row | Folded)[] {
  const rows = compare(before, after);
  const near = (at: number) =>
    rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== "same");
  const folded: (Row | Folded)[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    let end = at;
    while (end < rows.length && !near(end)) end += 1;
    // One line takes no more room than the word that it is folded.
    if (end - at > 1) {
      folded.push({ kind: "folded", count: end - at });
      at = end - 1;
    } else folded.push(rows[at]!);
  }
  return folded;
}

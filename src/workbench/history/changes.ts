/** What changes from one text to another, line by line, with long stretches that stay folded away. */
import { diffArrays } from "diff";

export type Row =
  | { kind: "same" | "gone" | "new"; text: string; before: number | null; after: number | null }
  /** So many lines that stay as they are. */
  | { kind: "folded"; count: number };

/** Lines around a change that are shown. */
const AROUND = 3;

export function changes(before: string, after: string): Row[] {
  let [here, there] = [0, 0];
  const rows = diffArrays(before.split("\n"), after.split("\n")).flatMap(({ added, removed, value }) =>
    value.map((text): Row => {
      if (added) return { kind: "new", text, before: null, after: ++there };
      if (removed) return { kind: "gone", text, before: ++here, after: null };
      return { kind: "same", text, before: ++here, after: ++there };
    }),
  );
  const near = (at: number) =>
    rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== "same");
  const folded: Row[] = [];
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

/** What changes in each file from one set of texts to another. */
import { DiffRow, MOST_ROWS } from "../diff/DiffRow.tsx";
import { counted } from "../../grader/measures.ts";
import { changes } from "./changes.ts";
import { isMark } from "./merge.ts";

type Texts = Readonly<Record<string, string>>;

interface Props {
  before: Texts;
  after: Texts;
  /** What a line that goes and one that comes are, for people: "goes", "comes back". */
  words: { gone: string; new: string };
  /** Said where nothing changes. */
  nothing: string;
}

/** The first so many, and how many are left out. */
function rowsOf(before: string, after: string) {
  const rows = changes(before, after);
  const left = { kind: "left" as const, count: rows.length - MOST_ROWS };
  return left.count > 0 ? [...rows.slice(0, MOST_ROWS), left] : rows;
}

export function Changes({ before, after, words, nothing }: Props) {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => (before[path] ?? "") !== (after[path] ?? ""),
  );
  if (paths.length === 0) return <p class="yp-quiet yp-changes-none">{nothing}</p>;
  return (
    <>
      <p class="yp-note yp-diff-key yp-changes-key">
        <b data-kind="gone">−</b> {words.gone} <b data-kind="new">+</b> {words.new}
      </p>
      {paths.map((path) => (
        <section key={path} class="yp-changes" tabIndex={0} role="group" aria-label={`Changes in ${path}`}>
          {(paths.length > 1 || Object.keys(after).length > 1) && <p class="yp-changes-file">{path}</p>}
          <ol class="yp-diff">
            {rowsOf(before[path] ?? "", after[path] ?? "").map((row, index) =>
              row.kind === "folded" || row.kind === "left" ? (
                <li key={index} data-kind="folded">
                  {counted(row.count, row.kind === "folded" ? "line" : "more line")}
                  {row.kind === "folded" && " the same"}
                </li>
              ) : (
                <DiffRow key={index} row={row} words={words} marked={isMark(row.text)} />
              ),
            )}
          </ol>
        </section>
      ))}
    </>
  );
}

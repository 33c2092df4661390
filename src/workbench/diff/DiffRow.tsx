/** A line of two texts beside each other, with its number in either and a sign for where it stands. */
import { LONGEST_COLORED_LINE } from "../code/bounds.ts";
import { paint } from "../code/paint.ts";
import { inLine } from "../run/output/drawn.ts";
import { addStyle } from "../style.ts";
import style from "./diff.css?inline";
import { untranslated } from "../untranslated.ts";
import type { Row } from "./rows.ts";

addStyle(style);

/** Rows that are drawn of a comparison; each is an element. */
export const MOST_ROWS = 1_000;

const signs = { same: " ", gone: "−", new: "+" };

interface Props {
  row: Row;
  /** Where a line stands that is not in both, for people: "only yours". */
  words: { gone: string; new: string };
  /** Set apart from the others. */
  marked?: boolean;
}

export function DiffRow({ row, words, marked = false }: Props) {
  const { kind, text, before, after } = row;
  return (
    <li data-kind={kind} data-mark={marked}>
      <span class="yp-diff-number" aria-hidden="true">
        {before ?? ""}
      </span>
      <span class="yp-diff-number" aria-hidden="true">
        {after ?? ""}
      </span>
      <span class="yp-diff-sign" aria-hidden="true">
        {signs[kind]}
      </span>
      {kind !== "same" && <span class="yp-unseen">{words[kind]}: </span>}
      <code
        class="yp-tokens"
        {...untranslated}
        dangerouslySetInnerHTML={{ __html: paint(inLine(text, LONGEST_COLORED_LINE), "typescript") }}
      />
    </li>
  );
}

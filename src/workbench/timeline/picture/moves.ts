/** Where a key leads in the picture: from span to span, from lane to lane. */
import { spanAt } from "../lanes.ts";
import { placeOf } from "./hit.ts";
import type { Pointed } from "./overlay.ts";
import type { Row } from "./rows.ts";

/** The focus after a key, and the moment to look at; null where the key means nothing here. */
export interface Move {
  focus: Pointed;
  moment: number | null;
}

const PAGE = 10;

export function moveBy(key: string, rows: readonly Row[], focus: Pointed, moment: number): Move | null {
  const row = rows[focus.row];
  if (row === undefined) return null;
  switch (key) {
    case "ArrowUp":
      return toRow(rows, focus.row - 1, moment);
    case "ArrowDown":
      return toRow(rows, focus.row + 1, moment);
    case "PageUp":
      return toRow(rows, focus.row - PAGE, moment);
    case "PageDown":
      return toRow(rows, focus.row + PAGE, moment);
    default:
      break;
  }
  if (row.kind === "group") return null;
  const { lane } = row;
  const to = (span: number): Move | null => {
    const wanted = Math.max(0, Math.min(lane.spans.length - 1, span));
    const its = lane.spans[wanted];
    return its === undefined ? null : { focus: { row: focus.row, span: wanted }, moment: its.from };
  };
  switch (key) {
    case "ArrowLeft":
      return to(focus.span - 1);
    case "ArrowRight":
      return to(focus.span + 1);
    case "Home":
      return { focus: { row: focus.row, span: lane.spans.length === 0 ? -1 : 0 }, moment: lane.created };
    case "End": {
      const last = lane.spans.length - 1;
      return { focus: { row: focus.row, span: last }, moment: endOf(row) };
    }
    default:
      return null;
  }
}

/** The event with which a lane ends; of one that does not, the last of its spans' beginnings. */
export function endOf({ lane }: Extract<Row, { kind: "lane" }>): number {
  return lane.ended ?? lane.spans.at(-1)?.from ?? lane.created;
}

/** The span of a row at the moment, or the nearest before; in a folded row there is none. */
export function focusIn(rows: readonly Row[], row: number, moment: number): Pointed {
  const its = rows[row];
  if (its?.kind !== "lane") return { row, span: -1 };
  const { spans } = its.lane;
  const span = spanAt(its.lane, moment);
  const place = placeOf(spans, span?.from ?? moment);
  return { row, span: spans.length === 0 ? -1 : Math.max(0, place) };
}

function toRow(rows: readonly Row[], row: number, moment: number): Move {
  const held = Math.max(0, Math.min(rows.length - 1, row));
  return { focus: focusIn(rows, held, moment), moment: null };
}

/** What is under a place of the picture: a lane, its span, and the nearest mark. */
import { spanAt, type Mark } from "../lanes.ts";
import { rowAt, type Row } from "./rows.ts";
import { eventAtX, type Scale } from "./scale.ts";
import { toScale, toWindow, type View } from "./view.ts";

export interface Hit {
  row: number;
  /** The last event at or left of the place. */
  index: number;
  /** Its place among the lane's spans; -1 where there is none, and in a folded row. */
  span: number;
  mark: Mark | null;
}

/** So close, in pixels, a mark is meant. */
const REACH = 6;

export function hitAt(rows: readonly Row[], scale: Scale, view: View, x: number, y: number): Hit | null {
  const place = rowAt(rows, y);
  const row = rows[place];
  if (row === undefined || y < 0 || y >= row.top + row.height) return null;
  const index = Math.min(scale.at.length - 2, eventAtX(scale, toScale(view, x)));
  if (row.kind === "group") return { row: place, index, span: -1, mark: null };
  const { lane } = row;
  const span = spanAt(lane, index);
  return {
    row: place,
    index,
    span: span === null ? -1 : placeOf(lane.spans, span.from),
    mark: nearestMark(lane.marks, scale, view, x),
  };
}

function nearestMark(marks: readonly Mark[], { at }: Scale, view: View, x: number): Mark | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (toWindow(view, at[marks[middle]!.index]!) < x - REACH) low = middle + 1;
    else high = middle;
  }
  let nearest: Mark | null = null;
  let least = REACH;
  for (let i = low; i < marks.length; i += 1) {
    const mark = marks[i]!;
    const apart = Math.abs(toWindow(view, at[mark.index]!) - x);
    if (toWindow(view, at[mark.index]!) > x + REACH) break;
    // Of two at one place the later one is drawn over the other.
    if (apart <= least) [nearest, least] = [mark, apart];
  }
  return nearest;
}

/** The place of the span that begins at an event, or of the last that began before. */
export function placeOf(spans: readonly { from: number }[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.from <= from) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

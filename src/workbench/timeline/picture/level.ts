/**
 * The level of detail: which spans of a lane are drawn one by one, and where so many share a pixel that only their mixture can
 * be. The cost is that of the pixels in view, however many spans there are.
 */
import type { Span } from "../lanes.ts";
import type { View } from "./view.ts";

/** A lane's spans on a scale, with sums from the left: how many pixels of it run, and how many are ready. */
export interface Shape {
  spans: readonly Span[];
  from: Float64Array;
  to: Float64Array;
  ran: Float64Array;
  ready: Float64Array;
}

export function shapeOf(spans: readonly Span[], at: Float64Array): Shape {
  const count = spans.length;
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  const ran = new Float64Array(count + 1);
  const ready = new Float64Array(count + 1);
  for (let i = 0; i < count; i += 1) {
    const span = spans[i]!;
    from[i] = at[span.from]!;
    to[i] = at[span.to]!;
    const wide = to[i]! - from[i]!;
    ran[i + 1] = ran[i]! + (span.state === "running" ? wide : 0);
    ready[i + 1] = ready[i]! + (span.state === "ready" ? wide : 0);
  }
  return { spans, from, to, ran, ready };
}

/** What to draw: one span, or several that share a pixel or two. */
export type Piece =
  | { kind: "span"; place: number; x: number; end: number }
  | { kind: "mixture"; first: number; last: number; x: number; end: number; running: number; ready: number };

/** Narrower than this a span is not drawn alone, unless it has no close neighbour. */
const LEAST_WIDTH = 1.5;
/** The width of a mixture, in pixels. */
const CELL = 2;

/** The pieces in the window, from left to right; places in pixels of the window. */
export function piecesOf(shape: Shape, { zoom, left, width }: View): Piece[] {
  const { from, to } = shape;
  const pieces: Piece[] = [];
  let i = firstEndingAfter(to, left / zoom);
  while (i < from.length) {
    const x = from[i]! * zoom - left;
    if (x > width) break;
    const end = to[i]! * zoom - left;
    if (end - x >= LEAST_WIDTH) {
      pieces.push({ kind: "span", place: i, x, end });
      i += 1;
      continue;
    }
    // All that end within the cell, and are not worth a shape of their own.
    const border = (Math.floor(x / CELL) + 1) * CELL;
    let last = firstEndingAfter(to, (border + left) / zoom, i) - 1;
    last = Math.max(i, last);
    if (last === i) {
      pieces.push({ kind: "span", place: i, x, end });
    } else {
      const wide = to[last]! - from[i]!;
      const share = (sums: Float64Array) => (wide > 0 ? (sums[last + 1]! - sums[i]!) / wide : 1 / 3);
      pieces.push({
        kind: "mixture",
        ...{ first: i, last, x, end: Math.max(x + 1, to[last]! * zoom - left) },
        ...{ running: share(shape.ran), ready: share(shape.ready) },
      });
    }
    i = last + 1;
  }
  return pieces;
}

function firstEndingAfter(to: Float64Array, x: number, start = 0): number {
  let low = start;
  let high = to.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (to[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

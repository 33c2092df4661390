/** One lane: its spans, or where they are too narrow their mixture, and its marks. */
import type { Lane, Mark, Span } from "../../lanes.ts";
import { drawMark } from "./draw-mark.ts";
import { piecesOf, type Shape } from "../level.ts";
import type { Pens } from "./pens.ts";
import { toWindow, type View } from "../view.ts";
import { family } from "../waits.ts";

export const BAR = 18;
const WAIT_BAR = 14;
/** What a bar needs beside its text. */
const PADDING = 7;
const SIGN = 12;

/** `x0`: where the window begins on the canvas; `middle`: of the lane. */
export function drawLane(
  pens: Pens,
  lane: Lane,
  shape: Shape,
  at: Float64Array,
  view: View,
  x0: number,
  middle: number,
): void {
  const { context, colours } = pens;
  // From its beginning to its end, a lane is there, whatever it does.
  const start = Math.max(-2, toWindow(view, at[lane.created]!));
  const end = Math.min(view.width + 2, toWindow(view, at[lane.ended ?? at.length - 1]!));
  if (end > start) {
    context.fillStyle = colours.line;
    context.fillRect(x0 + start, middle - 0.5, end - start, 1);
  }
  for (const piece of piecesOf(shape, view)) {
    const x = x0 + Math.max(-8, piece.x);
    const right = x0 + Math.min(view.width + 8, piece.end);
    if (piece.kind === "span") {
      drawSpan(pens, shape.spans[piece.place]!, x, Math.max(right, x + 1.5), middle, x0, x0 + view.width);
    } else drawMixture(pens, piece, x, right, middle);
  }
  drawMarks(pens, lane.marks, at, view, x0, middle);
}

function drawSpan(
  pens: Pens,
  span: Span,
  x: number,
  end: number,
  middle: number,
  from: number,
  to: number,
): void {
  const { context, colours } = pens;
  const width = end - x;
  // A label stays in view while its bar does.
  const label = { left: Math.max(x, from), right: Math.min(end, to) };
  if (span.state === "running") {
    const gap = width > 3 ? 0.5 : 0;
    context.fillStyle = colours.running;
    roundedBar(context, x, middle, width - gap, BAR, 3.5);
    context.fill();
    if (span.work !== undefined) {
      context.fillStyle = colours.onRunning;
      write(pens, span.work, label.left + PADDING, label.right - PADDING, middle);
    }
    return;
  }
  if (span.state === "ready") {
    // Told apart by shape and not by colour alone: an outline with stripes.
    const top = middle - BAR / 2 + 2.5;
    const texture = pens.texture("ready");
    if (texture !== null && width > 3) {
      context.fillStyle = texture;
      context.fillRect(x, top, width, BAR - 5);
    }
    context.strokeStyle = colours.ready;
    context.lineWidth = 1.25;
    context.strokeRect(x + 0.6, top, Math.max(0.5, width - 1.2), BAR - 5);
    return;
  }
  drawWait(pens, span, x, width, middle, label);
}

function drawWait(
  pens: Pens,
  span: Span,
  x: number,
  width: number,
  middle: number,
  label: { left: number; right: number },
): void {
  const { context, colours } = pens;
  const kind = span.wait?.kind ?? "future";
  const look = colours.waits[family(kind)];
  const top = middle - WAIT_BAR / 2;
  context.fillStyle = look.fill;
  roundedBar(context, x, middle, width - (width > 3 ? 0.5 : 0), WAIT_BAR, 2);
  context.fill();
  context.fillStyle = look.line;
  context.fillRect(x, top, Math.min(2, width), WAIT_BAR);
  let free = x + 2;
  const room = label.right - label.left;
  if (room >= SIGN + 8) {
    const signAt = label.left + 5 + SIGN / 2;
    context.strokeStyle = look.line;
    pens.sign(kind, signAt, middle);
    free = signAt + SIGN / 2 + 4;
    context.fillStyle = colours.soft;
    free = write(pens, span.wait?.text ?? "", free, label.right - 4, middle) + 5;
  }
  const texture = pens.texture(family(kind));
  if (texture !== null && x + width - free > 2) {
    context.globalAlpha = 0.55;
    context.fillStyle = texture;
    context.fillRect(free, top + 1, x + width - free - 0.5, WAIT_BAR - 2);
    context.globalAlpha = 1;
  }
}

/** Writes as much as there is room for; gives where it ends. */
function write(pens: Pens, text: string, left: number, right: number, middle: number): number {
  const { context } = pens;
  const room = right - left;
  let shown = text;
  let width = pens.measure(text);
  if (width > room) {
    const letters = Math.floor((room / width) * text.length) - 1;
    if (letters < 3) return left - 3;
    shown = `${text.slice(0, letters).trimEnd()}…`;
    width = pens.measure(shown);
    if (width > room + 1) return left - 3;
  }
  context.fillText(shown, left, middle + 0.5);
  return left + width;
}

/** Many spans in a pixel or two: as much of the height as of the time. */
function drawMixture(
  { context, colours }: Pens,
  { running, ready }: { running: number; ready: number },
  x: number,
  end: number,
  middle: number,
): void {
  const width = end - x;
  const height = BAR - 2;
  context.fillStyle = colours.waiting;
  context.fillRect(x, middle - height / 2, width, height);
  const bottom = middle + height / 2;
  context.fillStyle = colours.running;
  context.fillRect(x, bottom - height * running, width, height * running);
  context.fillStyle = colours.ready;
  context.fillRect(x, bottom - height * (running + ready), width, height * ready);
}

function drawMarks(
  pens: Pens,
  marks: readonly Mark[],
  at: Float64Array,
  view: View,
  x0: number,
  middle: number,
): void {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const half = (low + high) >>> 1;
    if (toWindow(view, at[marks[half]!.index]!) < -10) low = half + 1;
    else high = half;
  }
  const drawn = new Map<string, number>();
  for (let i = low; i < marks.length; i += 1) {
    const { kind, index } = marks[i]!;
    const x = toWindow(view, at[index]!);
    if (x > view.width + 10) break;
    // Of many of a kind in two pixels, one stands for all.
    if (x - (drawn.get(kind) ?? -Infinity) < 2) continue;
    drawn.set(kind, x);
    drawMark(pens, kind, x0 + x, middle);
  }
}

export function roundedBar(
  context: CanvasRenderingContext2D,
  x: number,
  middle: number,
  width: number,
  height: number,
  radius: number,
): void {
  context.beginPath();
  context.roundRect(x, middle - height / 2, Math.max(1, width), height, Math.min(radius, width / 2));
}

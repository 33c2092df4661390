/**
 * The lanes on a canvas. Only what is in view is drawn, and spans narrower than a pixel are drawn once a pixel, so that a
 * hundred thousand events cost no more than a screenful.
 */
import type { Lane, Mark, Span } from "../lanes.ts";
import type { Scale } from "./scale.ts";

export interface Colours {
  running: string;
  onRunning: string;
  ready: string;
  waiting: string;
  waitingText: string;
  ink: string;
  faint: string;
  line: string;
  paper: string;
  bad: string;
  ok: string;
  font: string;
}

export const LANE = 30;
const BAR = 16;

export interface View {
  /** The first and last lane to draw. */
  first: number;
  last: number;
  /** Pixels left of the first event, so that marks are not cut. */
  inset: number;
}

export function drawLanes(
  context: CanvasRenderingContext2D,
  lanes: readonly Lane[],
  scale: Scale,
  view: View,
  colours: Colours,
): void {
  const { first, last, inset } = view;
  context.textBaseline = "middle";
  context.font = colours.font;
  drawMoments(context, scale, (last - first + 1) * LANE, inset, colours);
  for (let row = first; row <= last; row += 1) {
    const lane = lanes[row];
    if (lane === undefined) continue;
    const top = (row - first) * LANE;
    const middle = top + LANE / 2;
    context.fillStyle = colours.line;
    context.fillRect(0, top + LANE - 1, inset * 2 + scale.width, 1);
    let drawnTo = -1;
    for (const span of lane.spans) {
      const x = inset + scale.at[span.from]!;
      const end = inset + scale.at[span.to]!;
      // Many spans in one pixel: the first stands for them.
      if (end <= drawnTo) continue;
      drawSpan(context, span, x, Math.max(end, x + 2), middle, colours);
      drawnTo = Math.floor(end) === Math.floor(x) ? Math.floor(x) + 1 : -1;
    }
    let marked = -Infinity;
    for (const mark of lane.marks) {
      const x = inset + scale.at[mark.index]!;
      if (x - marked < 1 && mark.kind === "print") continue;
      marked = x;
      drawMark(context, mark, x, middle, colours);
    }
  }
}

/** A faint stripe behind each moment that was unfolded: everything on it happens at the same time. */
function drawMoments(
  context: CanvasRenderingContext2D,
  scale: Scale,
  height: number,
  inset: number,
  colours: Colours,
): void {
  context.fillStyle = colours.faint;
  let drawnTo = -1;
  for (const { from, to } of scale.moments) {
    const x = inset + scale.at[from]! - 3;
    const end = inset + scale.at[to]! + 3;
    if (end <= drawnTo + 1) continue;
    context.fillRect(x, 0, Math.max(2, end - x), height);
    drawnTo = end;
  }
}

function drawSpan(
  context: CanvasRenderingContext2D,
  span: Span,
  x: number,
  end: number,
  middle: number,
  colours: Colours,
): void {
  const top = middle - BAR / 2;
  const width = end - x;
  if (span.state === "running") {
    context.fillStyle = colours.running;
    context.beginPath();
    context.roundRect(x, top, width, BAR, Math.min(3, width / 2));
    context.fill();
  } else if (span.state === "ready") {
    // Told apart by shape and not by colour alone: an outline with stripes.
    context.save();
    context.beginPath();
    context.rect(x + 0.5, top + 2.5, Math.max(1, width - 1), BAR - 5);
    context.strokeStyle = colours.ready;
    context.lineWidth = 1.25;
    context.stroke();
    context.clip();
    context.beginPath();
    for (let at = x - BAR; at < end; at += 5) {
      context.moveTo(at, top + BAR);
      context.lineTo(at + BAR, top);
    }
    context.stroke();
    context.restore();
  } else {
    context.fillStyle = colours.waiting;
    context.fillRect(x, middle - 2, width, 4);
    writeWait(context, span, x, width, middle, colours);
  }
}

function writeWait(
  context: CanvasRenderingContext2D,
  span: Span,
  x: number,
  width: number,
  middle: number,
  colours: Colours,
): void {
  const text = span.wait?.text;
  if (text === undefined || width < 40) return;
  const size = context.measureText(text).width;
  if (size + 16 > width) return;
  const left = x + (width - size) / 2;
  context.fillStyle = colours.paper;
  context.fillRect(left - 5, middle - 7, size + 10, 14);
  context.fillStyle = colours.waitingText;
  context.fillText(text, left, middle + 0.5);
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: Mark,
  x: number,
  middle: number,
  colours: Colours,
): void {
  const low = middle + BAR / 2;
  context.lineWidth = 2;
  context.lineCap = "round";
  switch (mark.kind) {
    case "created":
      context.fillStyle = colours.paper;
      context.strokeStyle = colours.ink;
      context.lineWidth = 1.5;
      context.beginPath();
      context.arc(x, middle, 3.5, 0, 7);
      context.fill();
      context.stroke();
      break;
    case "print":
    case "stderr":
    case "callback":
      // A small flag below the bar.
      context.fillStyle = mark.kind === "stderr" ? colours.bad : colours.ink;
      context.beginPath();
      context.moveTo(x, low - 2);
      context.lineTo(x + 4, low + 4);
      context.lineTo(x - 4, low + 4);
      context.fill();
      break;
    case "warning":
      sign(context, "!", x, middle, colours.bad, colours.paper);
      break;
    case "cancel":
      cross(context, x, middle, colours.paper, 5);
      cross(context, x, middle, colours.bad, 2.25);
      break;
    case "failed":
      sign(context, "!", x, middle, colours.bad, colours.paper);
      break;
    case "cancelled":
      sign(context, "–", x, middle, colours.waitingText, colours.paper);
      break;
    case "finished":
      context.fillStyle = colours.ink;
      context.fillRect(x - 1.25, middle - BAR / 2, 2.5, BAR);
      break;
  }
}

function sign(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  middle: number,
  colour: string,
  paper: string,
): void {
  context.fillStyle = paper;
  context.beginPath();
  context.arc(x, middle, 8.5, 0, 7);
  context.fill();
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, middle, 7, 0, 7);
  context.fill();
  context.fillStyle = paper;
  context.save();
  context.textAlign = "center";
  context.font = `bold ${context.font}`;
  context.fillText(text, x, middle + 0.5);
  context.restore();
}

function cross(context: CanvasRenderingContext2D, x: number, y: number, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(x - 4, y - 4);
  context.lineTo(x + 4, y + 4);
  context.moveTo(x + 4, y - 4);
  context.lineTo(x - 4, y + 4);
  context.stroke();
}

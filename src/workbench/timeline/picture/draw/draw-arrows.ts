/** The arrows, as thin curves from lane to lane, over everything else. */
import type { Arrow } from "../arrows.ts";
import type { Pens } from "./pens.ts";

export interface DrawnArrow {
  kind: Arrow["kind"];
  x: number;
  y: number;
  toX: number;
  toY: number;
  /** Those of the moment stand out from those around. */
  strong: boolean;
}

/** How far from a lane's middle an arrow begins and ends. */
const OFF = 9;
const HEAD = 4.5;

export function drawArrow({ context, colours }: Pens, { kind, strong, ...arrow }: DrawnArrow): void {
  const side = arrow.toY > arrow.y ? 1 : -1;
  const colour = kind === "cancels" ? colours.bad : strong ? colours.ink : colours.faint;
  const y = arrow.y + side * OFF;
  const toY = arrow.toY - side * OFF;
  const long = Math.abs(toY - y);
  // Nearly above one another and far apart: a little bow, so that it is no plumb line.
  const bow = Math.max(0, Math.min(9, long / 12) - Math.abs(arrow.toX - arrow.x));
  const curve = () => {
    const reach = long * 0.45 * side;
    context.beginPath();
    context.moveTo(arrow.x, y);
    context.bezierCurveTo(
      ...([arrow.x - bow, y + reach, arrow.toX - bow, toY - reach] as const),
      ...([arrow.toX, toY - side * HEAD] as const),
    );
    context.stroke();
  };
  context.globalAlpha = strong ? 1 : 0.6;
  context.lineCap = "round";
  // A rim of the paper's colour keeps it apart from the bars that it passes.
  if (strong) {
    context.strokeStyle = colours.paper;
    context.lineWidth = 4.5;
    curve();
  }
  context.setLineDash(kind === "creates" ? [4, 3.5] : []);
  context.strokeStyle = colour;
  context.lineWidth = strong ? 1.75 : 1.1;
  curve();
  context.setLineDash([]);
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(arrow.toX, toY);
  context.lineTo(arrow.toX - HEAD + 0.5, toY - side * (HEAD + 1.5));
  context.lineTo(arrow.toX + HEAD - 0.5, toY - side * (HEAD + 1.5));
  context.closePath();
  context.fill();
  context.globalAlpha = 1;
}

const CORNER = 5;

/** Who awaits whom: a bracket beside the playhead at `x`, `reach` wide, from one lane to those that it waits for. */
export function drawBracket(
  { context, colours }: Pens,
  x: number,
  reach: number,
  y: number,
  awaited: readonly number[],
  strong: boolean,
): void {
  const line = (width: number, colour: string) => {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    for (const toY of awaited) {
      context.moveTo(x + 2, y);
      context.arcTo(x + reach, y, x + reach, toY, CORNER);
      context.arcTo(x + reach, toY, x, toY, CORNER);
      context.lineTo(x + 6, toY);
    }
    context.stroke();
  };
  context.lineCap = "round";
  line(strong ? 5 : 4, colours.paper);
  line(strong ? 2 : 1.4, colours.waits.task.line);
  for (const toY of awaited) {
    context.fillStyle = colours.waits.task.line;
    context.beginPath();
    context.moveTo(x + 1.5, toY);
    context.lineTo(x + 8.5, toY - 4);
    context.lineTo(x + 8.5, toY + 4);
    context.closePath();
    context.fill();
  }
  context.fillStyle = colours.paper;
  context.strokeStyle = colours.waits.task.line;
  context.lineWidth = 1.75;
  context.beginPath();
  context.arc(x, y, 3, 0, 7);
  context.fill();
  context.stroke();
}

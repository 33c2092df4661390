/** The marks: what happened to a task at one event. Each has a shape of its own. */
import type { Mark } from "../../lanes.ts";
import type { Pens } from "./pens.ts";

const HALF = 9;

export function drawMark(pens: Pens, kind: Mark["kind"], x: number, middle: number): void {
  const { context, colours } = pens;
  context.lineCap = "round";
  switch (kind) {
    case "created":
      context.fillStyle = colours.paper;
      context.strokeStyle = colours.ink;
      context.lineWidth = 1.75;
      context.beginPath();
      context.arc(x, middle, 3.75, 0, 7);
      context.fill();
      context.stroke();
      break;
    case "print":
    case "stderr":
    case "callback":
      flag(pens, x, middle, kind === "stderr" ? colours.bad : colours.ink);
      break;
    case "warning":
    case "failed":
      disc(pens, x, middle, colours.bad, "M6 2.6V6.8M6 9.2v.01");
      break;
    case "cancelled":
      disc(pens, x, middle, colours.soft, "M3.2 6H8.8");
      break;
    case "cancel":
      cross(pens, x, middle, colours.paper, 5.5);
      cross(pens, x, middle, colours.bad, 2.25);
      break;
    case "finished":
      context.fillStyle = colours.paper;
      context.fillRect(x - 3, middle - HALF - 1, 6, 2 * HALF + 2);
      context.fillStyle = colours.ink;
      context.fillRect(x - 1.5, middle - HALF - 1, 3, 2 * HALF + 2);
      break;
  }
}

/** A small flag below the bar, with a rim so that it shows on any. */
function flag({ context, colours }: Pens, x: number, middle: number, colour: string): void {
  const top = middle + HALF - 3.5;
  context.beginPath();
  context.moveTo(x, top);
  context.lineTo(x + 4.25, top + 7);
  context.lineTo(x - 4.25, top + 7);
  context.closePath();
  context.strokeStyle = colours.paper;
  context.lineWidth = 2.5;
  context.stroke();
  context.fillStyle = colour;
  context.fill();
}

function disc({ context, colours }: Pens, x: number, middle: number, colour: string, path: string): void {
  context.fillStyle = colours.paper;
  context.beginPath();
  context.arc(x, middle, 8.75, 0, 7);
  context.fill();
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, middle, 7.25, 0, 7);
  context.fill();
  context.save();
  context.translate(x - 6, middle - 6);
  context.strokeStyle = colours.paper;
  context.lineWidth = 1.9;
  context.stroke(new Path2D(path));
  context.restore();
}

function cross({ context }: Pens, x: number, y: number, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(x - 4, y - 4);
  context.lineTo(x + 4, y + 4);
  context.moveTo(x + 4, y - 4);
  context.lineTo(x - 4, y + 4);
  context.stroke();
}

/** The axis below the lanes, with a flag where the playhead is. */
import { createAxis, timeText } from "../axis.ts";
import type { Pens } from "./pens.ts";
import { columnOf, type Scale } from "../scale.ts";
import { INSET } from "../scene.ts";
import type { View } from "../view.ts";

export const AXIS_HEIGHT = { time: 22, ticks: 38 } as const;

/** Where the playhead is: `x` in pixels of the window, the event there, and the clock while it plays. */
export interface Head {
  x: number;
  index: number;
  clock: number | null;
}

const FLAG_HEIGHT = 17;
const PADDING = 6;

export function drawAxis(pens: Pens, scale: Scale, view: View, head: Head): void {
  const { context, colours } = pens;
  const ticks = scale.by === "ticks";
  const width = view.width + 2 * INSET;
  context.clearRect(0, 0, width, AXIS_HEIGHT[scale.by]);
  context.textBaseline = "middle";
  context.font = `11.5px ${colours.font}`;
  const flag = flagOf(pens, scale, view, head);
  for (const { x, label, kind } of createAxis(scale, view)) {
    const at = INSET + x;
    if (kind === "turn") {
      context.textAlign = "center";
      context.fillStyle = colours.faint;
      context.fillText(label, at, 11);
      context.textAlign = "start";
      continue;
    }
    const top = ticks ? 20 : 0;
    context.fillStyle = kind === "moment" ? colours.strong : colours.line;
    context.fillRect(Math.round(at), 0, 1, top + (kind === "moment" ? 7 : 4));
    // What the flag would cover in part is left out whole.
    const end = at + 4 + pens.measure(label);
    if (flag !== null && end > flag.left - 3 && at + 4 < flag.left + flag.width + 3) continue;
    context.fillStyle = kind === "moment" ? colours.soft : colours.faint;
    context.fillText(label, at + 4, top + 11);
  }
  if (flag === null) return;
  const top = AXIS_HEIGHT[scale.by] - FLAG_HEIGHT - 2;
  context.fillStyle = colours.ink;
  context.fillRect(flag.pole, 0, 2, AXIS_HEIGHT[scale.by] - 4);
  context.beginPath();
  context.roundRect(flag.left, top, flag.width, FLAG_HEIGHT, 3.5);
  context.fill();
  context.fillStyle = colours.paper;
  context.fillText(flag.label, flag.left + PADDING, top + FLAG_HEIGHT / 2 + 0.5);
}

function flagOf(pens: Pens, scale: Scale, view: View, { x, index, clock }: Head) {
  if (x < -INSET || x > view.width + INSET) return null;
  const time = clock === null ? timeText(scale.times[index] ?? 0) : `${clock.toFixed(2)} s`;
  const column = columnOf(scale, index);
  const label = column === undefined ? time : `turn ${column.tick} · ${time}`;
  const width = pens.measure(label) + 2 * PADDING;
  const pole = INSET + x - 1;
  // To the left of its pole where there is no room to the right.
  const fits = pole + width <= view.width + 2 * INSET;
  return { label, width, pole, left: fits ? pole : Math.max(0, pole + 2 - width) };
}

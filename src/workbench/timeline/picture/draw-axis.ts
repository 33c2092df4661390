/** The axis below the lanes. */
import { createAxis } from "./axis.ts";
import type { Pens } from "./pens.ts";
import type { Scale } from "./scale.ts";
import type { View } from "./view.ts";

export const AXIS_HEIGHT = { time: 22, ticks: 38 } as const;

export function drawAxis({ context, colours }: Pens, scale: Scale, view: View, x0: number): void {
  const ticks = scale.by === "ticks";
  for (const { x, label, kind } of createAxis(scale, view)) {
    const at = x0 + x;
    if (kind === "turn") {
      context.textAlign = "center";
      context.fillStyle = colours.faint;
      context.fillText(label, at, 11);
      context.textAlign = "start";
      continue;
    }
    const top = ticks ? 20 : 0;
    context.fillStyle = kind === "moment" ? colours.strong : colours.line;
    context.fillRect(Math.round(at), ticks ? 0 : 0, 1, top + (kind === "moment" ? 7 : 4));
    context.fillStyle = kind === "moment" ? colours.soft : colours.faint;
    context.fillText(label, at + 4, top + 11);
  }
}

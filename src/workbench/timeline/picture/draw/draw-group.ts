/** A folded row: how many of its tasks run, are ready and wait, one upon the other. */
import { meanBetween, type Areas, type Density } from "../density.ts";
import type { Pens } from "./pens.ts";
import { toScale, type View } from "../view.ts";

const PADDING = 6;
const COLUMN = 1;

export function drawGroup(
  { context, colours, texture }: Pens,
  density: Density,
  areas: Areas,
  at: Float64Array,
  view: View,
  x0: number,
  top: number,
  height: number,
): void {
  const full = height - 2 * PADDING;
  const bottom = top + height - PADDING;
  const perTask = full / Math.max(1, density.most);
  context.fillStyle = colours.line;
  context.fillRect(x0, bottom, view.width, 1);
  // Three outlines from the left to the right, each above the one before.
  const columns = Math.ceil(view.width / COLUMN);
  const outlines = [0, 1, 2].map(() => new Float64Array(columns));
  for (let i = 0; i < columns; i += 1) {
    const from = toScale(view, i * COLUMN);
    const to = toScale(view, (i + 1) * COLUMN);
    let sum = 0;
    for (const [state, mean] of meanBetween(density, areas, at, from, to).entries()) {
      // One task among thousands is still seen.
      sum += mean > 0.01 ? Math.max(0.75, mean * perTask) : 0;
      outlines[state]![i] = Math.min(full, sum);
    }
  }
  const fills = [
    [colours.running],
    [colours.paper, texture("ready") ?? colours.ready],
    [colours.waits.timer.fill],
  ] as const;
  for (const state of [2, 1, 0] as const) {
    context.beginPath();
    context.moveTo(x0, bottom);
    for (let i = 0; i < columns; i += 1) {
      const y = bottom - outlines[state]![i]!;
      context.lineTo(x0 + i * COLUMN, y);
      context.lineTo(x0 + (i + 1) * COLUMN, y);
    }
    context.lineTo(x0 + view.width, bottom);
    context.closePath();
    for (const fill of fills[state]) {
      context.fillStyle = fill;
      context.fill();
    }
    if (state === 2) {
      context.strokeStyle = colours.strong;
      context.lineWidth = 1;
      context.stroke();
    }
  }
}

/** The labels of the time axis: the moments, as many as fit without touching. */
import type { Scale } from "./scale.ts";

export interface AxisLabel {
  x: number;
  label: string;
}

/** Pixels that a label takes, with its distance to the next. */
const ROOM = 46;

export function createAxis({ moments, at, width }: Scale): AxisLabel[] {
  const labels: AxisLabel[] = [];
  let free = -Infinity;
  for (const { from, time } of moments) {
    const x = at[from]!;
    if (x < free || x > width - 12) continue;
    labels.push({ x, label: `${Number(time.toFixed(6))} s` });
    free = x + ROOM;
  }
  return labels;
}

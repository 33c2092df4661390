/** The labels of the axis: those in view, as many as fit without touching. */
import type { Scale } from "./scale.ts";
import { toScale, toWindow, type View } from "./view.ts";

export interface AxisLabel {
  /** In pixels of the window. */
  x: number;
  label: string;
  /** `moment`: something happens then; `between`: only time passes; `turn`: a column's number. */
  kind: "moment" | "between" | "turn";
}

/** Pixels that a label takes, with its distance to the next. */
const ROOM = 52;
/** The least width of a column whose number is told. */
const TURN_ROOM = 26;

export const timeText = (time: number) => `${Number(time.toFixed(6))} s`;

export function createAxis(scale: Scale, view: View): AxisLabel[] {
  return scale.by === "ticks" ? turns(scale, view) : moments(scale, view);
}

function moments({ moments: all, at }: Scale, view: View): AxisLabel[] {
  const labels: AxisLabel[] = [];
  let free = -Infinity;
  const placeOf = (index: number) => toWindow(view, at[all[index]!.from]!);
  for (let i = firstAtOrAfter(all.length, (index) => placeOf(index) >= 0); i < all.length;) {
    const x = placeOf(i);
    if (x > view.width - 12) break;
    labels.push({ x, label: timeText(all[i]!.time), kind: "moment" });
    free = x + ROOM;
    const from = i + 1;
    i = firstAtOrAfter(all.length, (index) => index >= from && placeOf(index) >= free);
  }
  return [...labels, ...passing(all, at, view)].sort((a, b) => a.x - b.x);
}

/** The shortest time that is written: `timeText` has no more digits. Round times nearer than this would all read the same. */
const SHORTEST = 1e-6;

/** Round times on long ways between two moments in view. */
function passing(all: Scale["moments"], at: Float64Array, view: View): AxisLabel[] {
  const labels: AxisLabel[] = [];
  const first = firstAtOrAfter(all.length, (index) => toWindow(view, at[all[index]!.from]!) > 0);
  for (let i = Math.max(1, first); i < all.length; i += 1) {
    const from = toWindow(view, at[all[i - 1]!.to]!);
    const to = toWindow(view, at[all[i]!.from]!);
    if (from > view.width) break;
    if (to - from < 3 * ROOM) continue;
    const start = all[i - 1]!.time;
    const perPixel = (all[i]!.time - start) / (to - from);
    const step = roundStep(perPixel * ROOM * 1.6);
    // Not one by one from the beginning of a way of which only the end is in view.
    const seen = start + Math.max(ROOM, -from) * perPixel;
    const n = Math.ceil(seen / step);
    // Two floating-point numbers may have no round one between them, and past 2^53 there is no next whole number.
    if (!(step >= SHORTEST) || !Number.isSafeInteger(n)) continue;
    const end = Math.min(to, view.width) - ROOM;
    // Counted by pixels, which are few, whatever the times are.
    const most = Math.ceil((end - Math.max(from, 0)) / ROOM);
    for (let k = 0; k < most; k += 1) {
      const time = (n + k) * step;
      const x = from + (time - start) / perPixel;
      if (!(x <= end)) break;
      labels.push({ x, label: timeText(time), kind: "between" });
    }
  }
  return labels;
}

/** 1, 2 or 5 times a power of ten: the least that is no smaller; NaN where no such number can be told. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least) ?? NaN;
}

/** The turns by their number; where the clock jumped, the time, too. */
function turns({ columns, width }: Scale, view: View): AxisLabel[] {
  const wide = (width / Math.max(1, columns.length)) * view.zoom;
  const labels: AxisLabel[] = [];
  const each = Math.max(1, Math.ceil(TURN_ROOM / wide));
  const first = Math.max(0, Math.floor((toScale(view, 0) / width) * columns.length));
  let free = -Infinity;
  for (let i = first; i < columns.length; i += 1) {
    const { tick, time, jumped } = columns[i]!;
    const x = toWindow(view, columns[i]!.x);
    if (x > view.width) break;
    if (i % each === 0)
      labels.push({ x: x + wide / 2, label: tick === 0 ? "–" : String(tick), kind: "turn" });
    if (jumped && x >= Math.max(0, free) && x <= view.width - 12) {
      labels.push({ x, label: timeText(time), kind: "moment" });
      free = x + ROOM;
    }
  }
  return labels;
}

/** The first number below `count` for which it holds, as it does for all that follow. */
function firstAtOrAfter(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

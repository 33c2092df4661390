/** How many of many tasks run, are ready and wait, at each place of a run: what a folded row shows. */
import type { Lane } from "../lanes.ts";
import { upper } from "./scale.ts";

export const STATES = ["running", "ready", "waiting"] as const;

export interface Density {
  /** The events at which a count changes. */
  index: Int32Array;
  /** From each of these on: how many are running, ready, waiting. */
  counts: readonly [Int32Array, Int32Array, Int32Array];
  /** The most that are alive at once. */
  most: number;
}

export function densityOf(lanes: readonly Lane[], length: number): Density {
  const changes = [new Int32Array(length + 1), new Int32Array(length + 1), new Int32Array(length + 1)];
  const changed = new Uint8Array(length + 1);
  for (const { spans } of lanes) {
    for (const { state, from, to } of spans) {
      const its = changes[STATES.indexOf(state)]!;
      its[from]! += 1;
      its[to]! -= 1;
      changed[from] = changed[to] = 1;
    }
  }
  const size = changed.reduce((sum, one) => sum + one, 0);
  const index = new Int32Array(size);
  const counts = [new Int32Array(size), new Int32Array(size), new Int32Array(size)] as const;
  const now = [0, 0, 0];
  let most = 0;
  let place = 0;
  for (let i = 0; i <= length; i += 1) {
    if (changed[i] === 0) continue;
    index[place] = i;
    let alive = 0;
    for (const state of [0, 1, 2] as const) {
      now[state]! += changes[state]![i]!;
      counts[state][place] = now[state]!;
      alive += now[state]!;
    }
    most = Math.max(most, alive);
    place += 1;
  }
  return { index, counts, most };
}

export type Counts = [running: number, ready: number, waiting: number];

/** How many are in each state right after an event. */
export function countsAt({ index, counts }: Density, event: number): Counts {
  const place = upper(index, index.length, event) - 1;
  return place < 0 ? [0, 0, 0] : [counts[0][place]!, counts[1][place]!, counts[2][place]!];
}

/** For each state the counts times the pixels on which they stand, from the left up to each change. */
export type Areas = readonly [Float64Array, Float64Array, Float64Array];

export function areasOf({ index, counts }: Density, at: Float64Array): Areas {
  const size = index.length;
  const areas = [new Float64Array(size + 1), new Float64Array(size + 1), new Float64Array(size + 1)] as const;
  for (let i = 0; i < size; i += 1) {
    const wide = i + 1 < size ? at[index[i + 1]!]! - at[index[i]!]! : 0;
    for (const state of [0, 1, 2] as const) areas[state][i + 1] = areas[state][i]! + counts[state][i]! * wide;
  }
  return areas;
}

/** How many are in each state between two places of the scale, on average. */
export function meanBetween(
  density: Density,
  areas: Areas,
  at: Float64Array,
  from: number,
  to: number,
): Counts {
  const until = (x: number): { place: number; rest: number } => {
    const place = lastBy(density.index, at, x);
    return { place, rest: place < 0 ? 0 : x - at[density.index[place]!]! };
  };
  const a = until(from);
  const b = until(to);
  const mean = (state: 0 | 1 | 2) => {
    const area = ({ place, rest }: { place: number; rest: number }) =>
      place < 0 ? 0 : areas[state][place]! + density.counts[state][place]! * rest;
    return (area(b) - area(a)) / (to - from);
  };
  return [mean(0), mean(1), mean(2)];
}

/** The last change at or left of `x`; -1 if none is. */
function lastBy(index: Int32Array, at: Float64Array, x: number): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[index[middle]!]! <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * From events to pixels, in two ways.
 *
 * By time. Most of what is interesting happens at one virtual time, where a true axis has no room; so the axis unfolds: within
 * a moment each event takes a step to the right, and between moments the distance is the time that passed. Where no time
 * passes at all, the steps have the whole width.
 *
 * By ticks. Each turn of the loop is a column, all of one width, with its events in order; time only stands in the head of
 * the column with which it jumped.
 */
export interface Scale {
  by: "time" | "ticks";
  width: number;
  /** Where each event is, in pixels; one more at the end, for what nothing ended. Never falls. */
  at: Float64Array;
  /** The moments, in order: where each begins and ends, and its virtual time. */
  moments: Stretch[];
  /** The turns of the loop, in order; empty where the scale is by time. */
  columns: Column[];
  /** Virtual time of each event, never falling. */
  times: Float64Array;
}

/** Events from `from` to `to`, both of them. */
export interface Stretch {
  from: number;
  to: number;
  time: number;
}

export interface Column extends Stretch {
  /** 0: before the first turn. */
  tick: number;
  /** Its left edge. */
  x: number;
  /** The clock is further here than at the column before. */
  jumped: boolean;
}

export type ScaleKind = Scale["by"];

interface Happening {
  time: number;
  tick: number;
}

/** How many steps each event takes to the right of the one before; 0 for what is not drawn. */
type Weights = (index: number) => number;

/** A step within a moment, in pixels, where there is room. */
const STEP = 9;
/** Where nothing but steps are to be shown, they may be this wide. */
const WIDEST_STEP = 44;
/** The part of the width that steps may take away from time. */
const STEPS_SHARE = 0.55;
/** The least room between two moments, so that a short wait beside a long one is seen. */
const LEAST_GAP = 8;

export function createScale(events: readonly { time: number }[], weights: Weights, width: number): Scale {
  const count = events.length;
  const times = risingTimes(events);
  const moments: Stretch[] = [];
  const gaps: number[] = [];
  let steps = 1;
  for (let i = 0; i < count; i += 1) {
    const last = moments.at(-1);
    if (last === undefined || times[i]! > last.time) {
      if (last !== undefined) gaps.push(passedBetween(last.time, times[i]!));
      moments.push({ from: i, to: i, time: times[i]! });
    } else last.to = i;
    steps += weights(i);
  }

  // As parts of the longest, so that neither their sum nor the pixels of a second leave what a number can hold: a run may take
  // 1e-310 seconds, or 1e308.
  const longest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  const parts = gaps.reduce((sum, gap) => sum + gap / longest, 0);
  const step =
    gaps.length === 0 ? Math.min(WIDEST_STEP, width / steps) : Math.min(STEP, (width * STEPS_SHARE) / steps);
  const room = width - step * steps;
  const least = Math.min(LEAST_GAP, room / Math.max(1, gaps.length) / 2);
  const perPart = gaps.length === 0 ? 0 : (room - least * gaps.length) / parts;

  const at = new Float64Array(count + 1);
  let x = 0;
  let moment = 0;
  for (let i = 0; i < count; i += 1) {
    if (i > moments[moment]!.to) {
      x += least + (gaps[moment]! / longest) * perPart;
      moment += 1;
    }
    x += weights(i) * step;
    at[i] = x;
  }
  at[count] = x + step;
  return { by: "time", width, at, moments, columns: [], times };
}

/** The part of a column that stays free at each side. */
const COLUMN_MARGIN = 0.12;

export function createTickScale(events: readonly Happening[], weights: Weights, width: number): Scale {
  const count = events.length;
  const times = risingTimes(events);
  const columns: Column[] = [];
  for (let i = 0; i < count; i += 1) {
    const time = times[i]!;
    const { tick } = events[i]!;
    const last = columns.at(-1);
    // What a thread tells of late belongs to the turn in which the loop hears of it.
    if (last !== undefined && tick <= last.tick) {
      last.to = i;
      last.jumped ||= time > last.time;
      last.time = time;
    } else {
      const jumped = last === undefined || time > last.time;
      columns.push({ tick, from: i, to: i, time, x: 0, jumped });
    }
  }
  const wide = width / Math.max(1, columns.length);
  const at = new Float64Array(count + 1);
  for (const [place, column] of columns.entries()) {
    column.x = place * wide;
    let steps = 0;
    for (let i = column.from; i <= column.to; i += 1) steps += weights(i);
    const step = (wide * (1 - 2 * COLUMN_MARGIN)) / Math.max(1, steps);
    let x = column.x + wide * COLUMN_MARGIN - step / 2;
    for (let i = column.from; i <= column.to; i += 1) {
      x += weights(i) * step;
      at[i] = Math.max(column.x, x);
    }
  }
  at[count] = width;
  return { by: "ticks", width, at, moments: [], columns, times };
}

/** Part of the way from one scale of the same events to another: the picture unfolds before the eyes. */
export function between(before: Scale, after: Scale, share: number): Scale {
  const at = after.at.map((x, index) => before.at[index]! + (x - before.at[index]!) * share);
  return { ...after, at };
}

/** The difference of the ends of all numbers is none. */
const passedBetween = (from: number, to: number) => Math.min(Number.MAX_VALUE, to - from);

function risingTimes(events: readonly { time: number }[]): Float64Array {
  const times = new Float64Array(events.length);
  let latest = -Infinity;
  for (let i = 0; i < events.length; i += 1) times[i] = latest = Math.max(latest, events[i]!.time);
  return times;
}

/** The last event at or left of `x`. */
export function eventAtX({ at }: Pick<Scale, "at">, x: number): number {
  return Math.max(0, upper(at, at.length - 1, x) - 1);
}

/** The turn of the loop to which an event belongs; undefined where the scale is by time. */
export function columnOf({ columns }: Pick<Scale, "columns">, index: number): Column | undefined {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (columns[middle]!.from <= index) low = middle + 1;
    else high = middle;
  }
  return columns[Math.max(0, low - 1)];
}

/** The last event by that time; -1 before the first. */
export function eventAtTime({ times }: Pick<Scale, "times">, time: number): number {
  return upper(times, times.length, time) - 1;
}

/** Where the playhead is at a virtual time: on its way between two moments. */
export function xAtTime(scale: Pick<Scale, "at" | "times">, time: number): number {
  const last = eventAtTime(scale, time);
  if (last < 0) return 0;
  const from = scale.at[last]!;
  const next = last + 1;
  if (next >= scale.times.length) return from;
  const share =
    passedBetween(scale.times[last]!, time) / passedBetween(scale.times[last]!, scale.times[next]!);
  return from + share * (scale.at[next]! - from);
}

/** Where the playhead is: at an event, or while it plays where the clock is. By ticks, time has no width. */
export function headOf(scale: Scale, index: number, clock: number | null): number {
  return clock === null || scale.by === "ticks" ? (scale.at[index] ?? 0) : xAtTime(scale, clock);
}

/** How many of the first `length` values are at most `value`; they never fall. */
export function upper(values: Float64Array | Int32Array, length: number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * From events to pixels. Most of what is interesting happens at one virtual time, where a true axis has no room; so the
 * axis unfolds: within a moment each event takes a step to the right, and between moments the distance is the time that
 * passed. Where no time passes at all, the steps have the whole width.
 */

export interface Scale {
  width: number;
  /** Where each event is, in pixels; one more at the end, for what nothing ended. */
  at: Float64Array;
  /** The moments, in order: where each begins and ends, and its virtual time. */
  moments: { from: number; to: number; time: number }[];
  /** Virtual time of each event, never falling. */
  times: Float64Array;
}

/** A step within a moment, in pixels, where there is room. */
const STEP = 9;
/** Where nothing but steps are to be shown, they may be this wide. */
const WIDEST_STEP = 44;
/** The part of the width that steps may take away from time. */
const STEPS_SHARE = 0.55;
/** The least room between two moments, so that a short wait beside a long one is seen. */
const LEAST_GAP = 8;

/** `weights`: how many steps each event takes to the right of the one before; 0 for what is not drawn. */
export function createScale(
  events: readonly { time: number }[],
  weights: (index: number) => number,
  width: number,
): Scale {
  const count = events.length;
  const times = new Float64Array(count);
  let latest = -Infinity;
  for (let i = 0; i < count; i += 1) times[i] = latest = Math.max(latest, events[i]!.time);

  const moments: Scale["moments"] = [];
  const gaps: number[] = [];
  let steps = 1;
  for (let i = 0; i < count; i += 1) {
    const last = moments.at(-1);
    if (last === undefined || times[i]! > last.time) {
      if (last !== undefined) gaps.push(times[i]! - last.time);
      moments.push({ from: i, to: i, time: times[i]! });
    } else last.to = i;
    steps += weights(i);
  }

  const passed = gaps.reduce((sum, gap) => sum + gap, 0);
  const step =
    gaps.length === 0 ? Math.min(WIDEST_STEP, width / steps) : Math.min(STEP, (width * STEPS_SHARE) / steps);
  const room = width - step * steps;
  const least = Math.min(LEAST_GAP, room / Math.max(1, gaps.length) / 2);
  const perSecond = passed === 0 ? 0 : (room - least * gaps.length) / passed;

  const at = new Float64Array(count + 1);
  let x = 0;
  let moment = 0;
  for (let i = 0; i < count; i += 1) {
    if (i > moments[moment]!.to) {
      x += least + gaps[moment]! * perSecond;
      moment += 1;
    }
    x += weights(i) * step;
    at[i] = x;
  }
  at[count] = x + step;
  return { width, at, moments, times };
}

/** The last event at or left of `x`. */
export function eventAtX({ at }: Scale, x: number): number {
  return Math.max(0, upper(at, at.length - 1, x) - 1);
}

/** The last event by that time; -1 before the first. */
export function eventAtTime({ times }: Pick<Scale, "times">, time: number): number {
  return upper(times, times.length, time) - 1;
}

/** Where the playhead is at a virtual time: on its way between two moments. */
export function xAtTime(scale: Scale, time: number): number {
  const last = eventAtTime(scale, time);
  if (last < 0) return 0;
  const from = scale.at[last]!;
  const next = last + 1;
  if (next >= scale.times.length) return from;
  const share = (time - scale.times[last]!) / (scale.times[next]! - scale.times[last]!);
  return from + share * (scale.at[next]! - from);
}

/** How many of the first `length` values are at most `value`; they never fall. */
function upper(values: Float64Array, length: number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * When each event is shown while a run plays. A second of the program takes a second; but
 * - what happens within one moment of virtual time is unfolded, an event after the other, for that is where most of what is
 *   interesting happens; and
 * - a stretch in which nothing happens takes five seconds at most, so that an hour of virtual time can be watched.
 * Playback at another speed is the same table, walked through faster or slower.
 */
import type { TraceEvent } from "../../../asyncio/trace.ts";
import { LONGEST_IDLE } from "../../run/player.ts";
import { weightOf } from "../words.ts";

/** Seconds that an event stays, where it has a mark in the picture. */
const EVENT_SECONDS = 0.09;
/** All the unfolding of a run takes so many seconds at most, however many events there are. */
const MOST_UNFOLDING = 40;
export interface Timetable {
  /** By moment: the second at which it is shown. Never falls. */
  shownAt: Float64Array;
  /** By moment: its virtual time. Never falls, though a thread's own clock may run ahead. */
  times: Float64Array;
  /** Seconds in all. */
  duration: number;
  /** A stretch is shortened. */
  hasHaste: boolean;
}

export function createTimetable(trace: readonly TraceEvent[]): Timetable {
  let weights = 0;
  for (const event of trace) weights += weightOf(event);
  const stay = Math.min(EVENT_SECONDS, MOST_UNFOLDING / Math.max(1, weights));
  const shownAt = new Float64Array(trace.length);
  const times = new Float64Array(trace.length);
  let at = 0;
  let hasHaste = false;
  let time = trace[0]?.time ?? 0;
  for (const [moment, event] of trace.entries()) {
    if (event.time > time) {
      at += Math.min(LONGEST_IDLE, event.time - time);
      hasHaste ||= event.time - time > LONGEST_IDLE;
      time = event.time;
    }
    shownAt[moment] = at;
    times[moment] = time;
    at += weightOf(event) * stay;
  }
  return { shownAt, times, duration: at, hasHaste };
}

export interface Playing {
  /** The moment on show; -1 before the first. */
  moment: number;
  /** Virtual time while it passes between two moments; null while a moment is unfolded. */
  clock: number | null;
  /** How many times faster than real the clock runs, where nothing happens for long; 1 otherwise. */
  haste: number;
}

/** What is on show so many seconds after the beginning. */
export function playingAt({ shownAt, times }: Timetable, second: number): Playing {
  let low = 0;
  let high = shownAt.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (shownAt[middle]! <= second) low = middle + 1;
    else high = middle;
  }
  const moment = low - 1;
  const next = moment + 1;
  if (moment < 0 || next >= shownAt.length || times[next]! <= times[moment]!) {
    return { moment, clock: null, haste: 1 };
  }
  const gap = Math.min(Number.MAX_VALUE, times[next]! - times[moment]!);
  const long = Math.min(LONGEST_IDLE, gap);
  // The event before it stays its while first; then time passes.
  const passed = Math.max(0, second - (shownAt[next]! - long));
  if (passed === 0) return { moment, clock: null, haste: 1 };
  return { moment, clock: times[moment]! + (passed / long) * gap, haste: gap / long };
}

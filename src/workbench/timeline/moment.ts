/** From a run's event to the moment at which it is seen. Apart from the rest, for links to moments come before the timeline. */
import type { Model } from "./model.ts";

/**
 * The moment of the event with this number in the run's whole recording; if it is not shown, of the one shown before. What
 * tells of a stretch of time is recorded at its end: `time` is where it began, and the moment is no later.
 */
export function momentOfEvent({ result, trace }: Model, seq: number, time = Infinity): number {
  const shown = new Map(trace.map((event, moment) => [event, moment]));
  for (let at = Math.min(seq, result.trace.length - 1); at >= 0; at -= 1) {
    if (result.trace[at]!.time > time) continue;
    const moment = shown.get(result.trace[at]!);
    if (moment !== undefined) return moment;
  }
  return -1;
}

/** From a run's event to the moment at which it is seen. Apart from the rest, for links to moments come before the timeline. */
import type { Model } from "./model.ts";

/**
 * The moment of the event with this number in the run's whole recording; if it is not shown, of the one shown before. What
 * tells of a stretch of time is recorded at its end: `time` is where it began, and the moment is no later.
 */
export function momentOfEvent({ trace, moments }: Model, seq: number, time = Infinity): number {
  let moment = moments[Math.min(seq, moments.length - 1)] ?? -1;
  while (moment >= 0 && trace[moment]!.time > time) moment -= 1;
  return moment;
}

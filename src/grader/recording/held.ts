/** Who holds a lock or a permit, and since when an event is set, by the events of the trace. */
import type { Moment, RecordedPrimitive } from "../../analysis/facts.ts";

/**
 * Each taking that was not given back before the event number `until`, by default at the end of the run, as far as it shows:
 * who releases gives back what was taken first.
 */
export function heldBy({ events }: Pick<RecordedPrimitive, "events">, until = Infinity): Moment[] {
  const held: Moment[] = [];
  for (const event of events) {
    if (event.seq >= until) break;
    if (event.action === "acquired") held.push(event);
    else if (event.action === "released") {
      const own = held.findIndex(({ task }) => task === event.task);
      held.splice(Math.max(0, own), 1);
    }
  }
  return held;
}

/** Where an event was set that nothing had cleared by the event number `until`: the first such setting. */
export function leftSetSince(
  { events }: Pick<RecordedPrimitive, "events">,
  until = Infinity,
): Moment | undefined {
  const before = events.filter(({ seq }) => seq < until);
  const cleared = before.findLastIndex(({ action }) => action === "cleared");
  return before.slice(cleared + 1).find(({ action }) => action === "set");
}

/** The words in an event: names, messages and the like are the learner's, so they can be of any length. */
import type { TraceEvent } from "../../asyncio/trace.ts";
import { clip } from "../limits/clip.ts";
import { LONGEST_WORDS } from "../limits/limits.ts";

/** The event with what is too long cut: itself, nearly always. Of what is printed, `room` characters stay. */
export function cutWords(event: TraceEvent, room: number): TraceEvent {
  switch (event.kind) {
    // Numbers only, and by far the most.
    case "tick":
    case "step-started":
    case "task-ready":
    case "timer-fired":
      return event;
    case "printed":
      return event.text.length > room ? { ...event, text: event.text.slice(0, room) } : event;
    case "task-waiting":
      return event.wait.text.length > LONGEST_WORDS
        ? { ...event, wait: { ...event.wait, text: clip(event.wait.text) } }
        : event;
    default: {
      let cut: Record<string, unknown> | null = null;
      for (const [key, value] of Object.entries(event)) {
        if (typeof value !== "string" || value.length <= LONGEST_WORDS) continue;
        cut ??= { ...event };
        cut[key] = clip(value);
      }
      return (cut as TraceEvent | null) ?? event;
    }
  }
}

/** How much an event adds to what is handed over, in characters, beyond what every event does. */
export function weigh(event: TraceEvent): number {
  switch (event.kind) {
    case "tick":
    case "step-started":
    case "task-ready":
    case "timer-fired":
      return 0;
    case "task-waiting":
      // A wait for all of many tasks names them all, at each of its rounds.
      return event.wait.text.length + 4 * (event.wait.tasks?.length ?? 0);
    default: {
      let words = 0;
      for (const value of Object.values(event)) if (typeof value === "string") words += value.length;
      return words;
    }
  }
}

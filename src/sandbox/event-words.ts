/** The words in an event: names, messages and the like are the learner's, so they can be of any length. */
import type { TraceEvent } from "../asyncio/trace.ts";
import { clip } from "./clip.ts";
import { LONGEST_WORDS } from "./limits.ts";

/** The event with what is too long cut: itself, nearly always. Of what is printed, `room` characters stay. */
export function cutWords(event: TraceEvent, room: number): TraceEvent {
  switch (event.kind) {
    case "printed":
      return event.text.length > room ? { ...event, text: event.text.slice(0, room) } : event;
    case "task-created":
      return long(event.name) || long(event.coroutine)
        ? { ...event, name: clip(event.name), coroutine: clip(event.coroutine) }
        : event;
    case "task-waiting":
      return long(event.wait.text)
        ? { ...event, wait: { ...event.wait, text: clip(event.wait.text) } }
        : event;
    case "cancel-requested":
      return long(event.message) ? { ...event, message: clip(event.message!) } : event;
    case "callback":
      return long(event.name) ? { ...event, name: clip(event.name) } : event;
    case "logged":
      return long(event.logger) || long(event.text)
        ? { ...event, logger: clip(event.logger), text: clip(event.text) }
        : event;
    case "task-ended":
    case "warned":
    case "primitive":
      return long(event.text) ? { ...event, text: clip(event.text) } : event;
    default:
      return event;
  }
}

function long(words: string | null): boolean {
  return words !== null && words.length > LONGEST_WORDS;
}

/** How much an event adds to what is handed over, in characters, beyond what every event does. */
export function weigh(event: TraceEvent): number {
  switch (event.kind) {
    case "task-waiting":
      // A wait for all of many tasks names them all, at each of its rounds.
      return event.wait.text.length + 4 * (event.wait.tasks?.length ?? 0);
    case "task-created":
      return event.name.length + event.coroutine.length;
    case "callback":
      return event.name.length;
    case "cancel-requested":
      return event.message?.length ?? 0;
    case "printed":
    case "task-ended":
    case "warned":
    case "logged":
    case "primitive":
      return event.text.length;
    default:
      return 0;
  }
}

/** Steps through a run: from a moment to the next one of a kind. */
import type { TraceEvent } from "../../../asyncio/trace.ts";

export type StepBy = "event" | "turn" | "step" | "print";

export const STEPS: readonly { by: StepBy; label: string; kind: TraceEvent["kind"] | null }[] = [
  { by: "event", label: "event", kind: null },
  { by: "step", label: "step of a task", kind: "step-started" },
  { by: "turn", label: "turn of the loop", kind: "tick" },
  { by: "print", label: "print", kind: "printed" },
];

export interface Stepper {
  /** The next moment of that kind, forwards (1) or backwards (-1); null if there is none. */
  from(moment: number, by: StepBy, direction: 1 | -1): number | null;
}

export function createStepper(trace: readonly TraceEvent[]): Stepper {
  const moments = new Map<StepBy, Int32Array>();
  const momentsOf = (by: StepBy, kind: TraceEvent["kind"]) => {
    let known = moments.get(by);
    if (known === undefined) {
      const found: number[] = [];
      for (const [moment, event] of trace.entries()) if (event.kind === kind) found.push(moment);
      known = Int32Array.from(found);
      moments.set(by, known);
    }
    return known;
  };
  return {
    from(moment, by, direction) {
      const kind = STEPS.find((each) => each.by === by)?.kind ?? null;
      if (kind === null) {
        const next = moment + direction;
        return next >= 0 && next < trace.length ? next : null;
      }
      const all = momentsOf(by, kind);
      const after = countUntil(all, direction === 1 ? moment : moment - 1);
      return all[direction === 1 ? after : after - 1] ?? null;
    },
  };
}

/** How many of the sorted values are at most `value`. */
function countUntil(values: Int32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a task begins and ends: moments; the end is null if it never did. */
export function endsOf(
  trace: readonly TraceEvent[],
  task: number,
): { start: number | null; end: number | null } {
  let start: number | null = null;
  let end: number | null = null;
  for (const [moment, event] of trace.entries()) {
    // Its first step, where there is one: what it was made by is another task's doing.
    if (start === null && event.kind === "step-started" && event.task === task) start = moment;
    else if (event.kind === "task-ended" && event.task === task) end = moment;
  }
  start ??= trace.findIndex((event) => event.kind === "task-created" && event.created === task);
  return { start: start === -1 ? null : start, end };
}

/** The task that an event is about, for jumps to its start and end; 0 for none. */
export function taskOfEvent(event: TraceEvent | undefined): number {
  switch (event?.kind) {
    case undefined:
      return 0;
    case "task-created":
      return event.created;
    case "task-ready":
      return event.ready;
    case "cancel-requested":
      return event.target;
    default:
      return event!.task;
  }
}

/** What is looked up of a recording again and again, gathered by one walk over it. Numbers of events are those of the whole recording. */
import type { TraceEvent } from "../../../asyncio/trace.ts";

export type EventOf<K extends TraceEvent["kind"]> = Extract<TraceEvent, { kind: K }>;

export interface Facts {
  trace: readonly TraceEvent[];
  /** By timer: the event that set it. */
  timerSet: ReadonlyMap<number, number>;
  /** By task. */
  created: ReadonlyMap<number, EventOf<"task-created">>;
  /** By task: the site at which it begins, once it has begun. */
  begins: ReadonlyMap<number, number>;
  /** By thread or process of a pool: the last event by which it began work. */
  threads: ReadonlyMap<number, EventOf<"thread-started">>;
  /** By call of a learner's async function: the event that told its name, at its end. */
  calls: ReadonlyMap<number, EventOf<"call-ended">>;
}

export function factsOf(trace: readonly TraceEvent[]): Facts {
  const timerSet = new Map<number, number>();
  const created = new Map<number, EventOf<"task-created">>();
  const begins = new Map<number, number>();
  const threads = new Map<number, EventOf<"thread-started">>();
  const calls = new Map<number, EventOf<"call-ended">>();
  for (const [seq, event] of trace.entries()) {
    if (event.kind === "timer-set") timerSet.set(event.timer, seq);
    else if (event.kind === "task-created") created.set(event.created, event);
    else if (event.kind === "step-started") {
      if (!begins.has(event.task)) begins.set(event.task, event.at);
    } else if (event.kind === "thread-started") threads.set(event.started, event);
    else if (event.kind === "call-ended") calls.set(event.call, event);
  }
  return { trace, timerSet, created, begins, threads, calls };
}

/**
 * The arrows: who created, woke and cancelled whom, and who awaits whom. What the trace says is taken from it; where the
 * loop's own callbacks came between (a gather, a TaskGroup, a thread's result), the one who caused it is who ended last of
 * those that were waited for, and of a cancellation who put the callback into the queue: the task of a TaskGroup that failed.
 */
import type { TraceEvent, Wait } from "../../../asyncio/trace.ts";

export interface Arrow {
  kind: "creates" | "wakes" | "cancels";
  /** Tasks by number; threads below 0. */
  from: number;
  to: number;
  /** The event that caused it. */
  begins: number;
  /** The event that came of it. Arrows are sorted by it. */
  ends: number;
}

type Cause = Pick<Arrow, "from" | "begins">;

export function arrowsOf(trace: readonly TraceEvent[]): Arrow[] {
  const arrows: Arrow[] = [];
  const waits = new Map<number, Wait>();
  const ended = new Map<number, number>();
  /** The thread that ended last for the task that had asked for its work. */
  const askers = new Map<number, number>();
  const delivered = new Map<number, { thread: number; index: number }>();
  const asked = new Set<number>();
  /** Who put a callback into the queue, by the callback's number; and of the one that runs. */
  const makers = new Map<number, Cause>();
  let caller: Cause | null = null;

  const cause = (event: TraceEvent & { kind: "task-ready" }, index: number) => {
    if (event.thread !== undefined) return { from: -event.thread, begins: index };
    if (event.by !== 0) return { from: event.by, begins: index };
    const wait = waits.get(event.ready);
    if (wait === undefined || asked.has(event.ready)) return null;
    const thread = wait.kind === "thread" ? delivered.get(event.ready) : undefined;
    if (thread !== undefined) return { from: -thread.thread, begins: thread.index };
    let last: Cause | null = null;
    for (const task of wait.tasks ?? []) {
      const begins = ended.get(task);
      if (begins !== undefined && begins > (last?.begins ?? -1)) last = { from: task, begins };
    }
    return last;
  };

  for (const [index, event] of trace.entries()) {
    switch (event.kind) {
      case "task-created":
        arrows.push({ kind: "creates", from: event.task, to: event.created, begins: index, ends: index });
        break;
      case "task-ready": {
        const before = trace[index - 1];
        if (before?.kind === "task-created" && before.created === event.ready) break;
        const found = cause(event, index);
        if (found !== null && found.from !== event.ready) {
          arrows.push({ kind: "wakes", to: event.ready, ends: index, ...found });
        }
        break;
      }
      case "cancel-requested": {
        asked.add(event.target);
        const by = event.task === 0 ? caller : { from: event.task, begins: index };
        if (by !== null && by.from !== event.target) {
          arrows.push({ kind: "cancels", to: event.target, ends: index, ...by });
        }
        break;
      }
      case "callback-ready":
        if (event.task !== 0) makers.set(event.callback, { from: event.task, begins: index });
        break;
      case "callback":
        caller = makers.get(event.callback) ?? null;
        makers.delete(event.callback);
        break;
      case "tick":
        caller = null;
        break;
      case "step-started":
        caller = null;
        waits.delete(event.task);
        asked.delete(event.task);
        break;
      case "task-waiting":
        waits.set(event.task, event.wait);
        break;
      case "task-ended":
        ended.set(event.task, index);
        break;
      case "thread-started":
        askers.set(event.started, event.by);
        break;
      case "thread-ended":
        delivered.set(askers.get(event.ended) ?? 0, { thread: event.ended, index });
        break;
      default:
        break;
    }
  }
  return arrows;
}

/** How many arrows end before an event. */
export function arrowsBefore(arrows: readonly Arrow[], event: number): number {
  let low = 0;
  let high = arrows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (arrows[middle]!.ends < event) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The arrows that end at one of these events, from the first to the last of them; no more than `most`. */
export function arrowsBetween(
  arrows: readonly Arrow[],
  from: number,
  to: number,
  most = Infinity,
): readonly Arrow[] {
  const first = arrowsBefore(arrows, from);
  return arrows.slice(first, Math.min(first + most, arrowsBefore(arrows, to + 1)));
}

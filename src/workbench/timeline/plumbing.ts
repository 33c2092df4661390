/**
 * What of a trace is the loop's own housekeeping: callbacks of asyncio itself (`_set_result_unless_cancelled`, ...), and the
 * two tasks with which `asyncio.run()` shuts down, where they had nothing to do. True, but in a learner's way.
 */
import type { TraceEvent } from "../../asyncio/trace.ts";

const isShutdown = (coroutine: string) => /^BaseEventLoop\.shutdown_/.test(coroutine);
const isCallback = (event: TraceEvent) =>
  event.kind === "callback" || event.kind === "callback-ready" || event.kind === "callback-cancelled";
const isInternal = (callback: string) => / at asyncio\//.test(callback);

/** The events worth looking at, in order. */
export function withoutPlumbing(trace: readonly TraceEvent[]): TraceEvent[] {
  const idle = idleShutdownTasks(trace);
  const about = (event: TraceEvent) => {
    if (event.kind === "task-created") return event.created;
    if (event.kind === "task-ready") return event.ready;
    return event.task;
  };
  const isPlumbing = (event: TraceEvent, index: number) =>
    idle.has(about(event)) ||
    (isCallback(event) && isInternal(event.name)) ||
    event.kind === "loop-closed" ||
    // A driver's words to the checks.
    event.kind === "reported" ||
    // That a task's own call ends is told by the end of the task.
    (event.kind === "call-ended" && trace[index + 1]?.kind === "task-ended");

  // A stretch of the loop in which only plumbing happened is left out with its turns.
  const kept: TraceEvent[] = [];
  let stretch: TraceEvent[] | null = null;
  const flush = () => {
    if (stretch?.some(({ kind }) => !["run-started", "run-ended", "tick"].includes(kind)) === true) {
      for (const event of stretch) kept.push(event);
    }
    stretch = null;
  };
  for (const [index, event] of trace.entries()) {
    if (isPlumbing(event, index)) continue;
    if (event.kind === "run-started" && stretch === null) stretch = [];
    (stretch ?? kept).push(event);
    if (event.kind === "run-ended") flush();
  }
  // A run that was stopped has no end.
  for (const event of stretch ?? []) kept.push(event);
  return kept;
}

/** All that such a task does where it finds nothing to do, or only threads that are done already. */
const OF_AN_IDLE_TASK: readonly TraceEvent["kind"][] = [
  ...(["step-started", "task-waiting", "task-ready", "task-ended", "call-ended"] as const),
  ...(["callback-ready", "timer-set", "timer-cancelled"] as const),
];

function idleShutdownTasks(trace: readonly TraceEvent[]): Set<number> {
  /** With the time at which each began: where time passes, it had something to wait for. */
  const tasks = new Map<number, number>();
  for (const event of trace) {
    if (event.kind === "task-created" && isShutdown(event.coroutine)) tasks.set(event.created, event.time);
    else if (event.task !== 0 && tasks.has(event.task)) {
      const idle = OF_AN_IDLE_TASK.includes(event.kind) && event.time === tasks.get(event.task);
      if (!idle) tasks.delete(event.task);
    }
  }
  return new Set(tasks.keys());
}

/** The table of events: which of them a filter leaves, and how they read when they are copied. */
import type { TraceEvent, TraceKind } from "../../asyncio/trace.ts";
import type { Model } from "./model.ts";
import { describe } from "./words.ts";

export const GROUPS: readonly { name: string; kinds: readonly TraceKind[] }[] = [
  { name: "prints and logs", kinds: ["printed", "warned", "logged"] },
  { name: "tasks made and ended", kinds: ["task-created", "task-ended"] },
  { name: "steps and waits", kinds: ["step-started", "task-waiting", "task-ready"] },
  {
    name: "timers and callbacks",
    kinds: [
      "timer-set",
      "timer-fired",
      "timer-cancelled",
      "callback-ready",
      "callback-cancelled",
      "callback",
    ],
  },
  { name: "errors and cancelling", kinds: ["cancel-requested", "cancel-withdrawn", "caught", "call-ended"] },
  { name: "locks, queues and the like", kinds: ["primitive", "acted"] },
  { name: "threads", kinds: ["thread-started", "thread-does", "thread-ended"] },
  { name: "turns of the loop, and time", kinds: ["tick", "time-passed", "run-started", "run-ended"] },
];

export interface Filter {
  /** A task's number; null for all. */
  task: number | null;
  /** A group's name; empty for all. */
  group: string;
}

/** The moments that the filter leaves, in order. */
export function filtered({ trace }: Pick<Model, "trace">, { task, group }: Filter): Int32Array {
  const kinds = GROUPS.find(({ name }) => name === group)?.kinds;
  const left: number[] = [];
  for (const [moment, event] of trace.entries()) {
    if (kinds !== undefined && !kinds.includes(event.kind)) continue;
    if (task !== null && !isAbout(event, task)) continue;
    left.push(moment);
  }
  return Int32Array.from(left);
}

/** What the task does, and what is done to it. */
function isAbout(event: TraceEvent, task: number): boolean {
  if (event.task === task) return true;
  switch (event.kind) {
    case "task-created":
      return event.created === task;
    case "task-ready":
      return event.ready === task;
    case "cancel-requested":
    case "cancel-withdrawn":
      return event.target === task;
    case "thread-started":
      return event.by === task;
    default:
      return false;
  }
}

/** How many of the rows come before that moment, or are at it: the row to show is the one before. */
export function rowsUntil(rows: Int32Array, moment: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tab separated, a line a row, with a head: what a spreadsheet takes. */
export function asText(model: Model, rows: Int32Array): string {
  const { trace, nameOf, threadOf, result } = model;
  const lines = ["#\ttime\tturn\ttask\tkind\twhat happens\tfile\tline"];
  for (const moment of rows) {
    const event = trace[moment]!;
    const place = event.at === 0 ? undefined : result.sites[event.at];
    const who =
      event.thread !== undefined ? threadOf(event.thread) : event.task === 0 ? "" : nameOf(event.task);
    const text = describe(event, nameOf, threadOf).replaceAll(/\s+/g, " ");
    const where = `${place?.file ?? ""}\t${place?.line ?? ""}`;
    lines.push(`${moment + 1}\t${event.time}\t${event.tick}\t${who}\t${event.kind}\t${text}\t${where}`);
  }
  return `${lines.join("\n")}\n`;
}

/**
 * The trace as lanes: for each task, and each simulated thread, what it was doing from which event to which. Pure and drawn
 * by nobody here, so that pictures, tables and tests share it.
 *
 * A span reaches from the event that began it to the event that ended it, both as numbers in the trace: several things
 * happen at the same virtual time, and their order is the point.
 */
import { painted } from "../run/output/drawn.ts";
import type { Outcome, ThreadState, TraceEvent, Wait } from "../../asyncio/trace.ts";

export type State = "running" | "ready" | "waiting";

export interface Span {
  state: State;
  /** The event that began it. */
  from: number;
  /** The event that ended it; the trace's length where nothing did. */
  to: number;
  /** What is waited for. */
  wait: Wait | null;
  /** The site where a waiting task stands; 0 if unknown. A running task's is found by `siteAt`. */
  at: number;
  /** What a thread works at: `read()`. */
  work?: string;
}

export interface Mark {
  kind: "created" | "print" | "stderr" | "warning" | "cancel" | Outcome | "callback";
  index: number;
}

export interface Lane {
  kind: "program" | "task" | "thread" | "process";
  /** The task's number; 0 is the program outside of tasks; a thread's is below 0: minus its own number. */
  task: number;
  name: string;
  /** The coroutine it runs, such as `work`. */
  coroutine: string;
  created: number;
  /** The event that ended it, or null. */
  ended: number | null;
  outcome: Outcome | null;
  spans: Span[];
  marks: Mark[];
}

/** What is waited for, as it is written in a bar. */
const LONGEST_WAIT = 200;

export const MAIN_PROGRAM = "main program";

export function lanesOf(trace: readonly TraceEvent[]): Lane[] {
  const lanes = new Map<number, Lane>();
  /** Tasks whose wake-up was scheduled while they still ran: they are ready as soon as they suspend. */
  const awoken = new Set<number>();

  const laneOf = (task: number, index: number): Lane => {
    let lane = lanes.get(task);
    if (lane === undefined) {
      const name = task === 0 ? MAIN_PROGRAM : `task ${task}`;
      const kind = task === 0 ? "program" : "task";
      lane = {
        kind,
        task,
        name,
        coroutine: "",
        created: index,
        ended: null,
        outcome: null,
        spans: [],
        marks: [],
      };
      lanes.set(task, lane);
    }
    return lane;
  };
  const openSpan = (lane: Lane) => {
    const last = lane.spans.at(-1);
    return last !== undefined && last.to === trace.length ? last : null;
  };
  const enter = (lane: Lane, state: State, index: number, wait: Wait | null = null, at = 0, work = "") => {
    const open = openSpan(lane);
    if (open !== null) {
      if (open.from === index) lane.spans.pop();
      else open.to = index;
    }
    lane.spans.push({ state, from: index, to: trace.length, wait, at, ...(work === "" ? {} : { work }) });
  };

  const add = (task: number, kind: Mark["kind"], index: number) =>
    laneOf(task, index).marks.push({ kind, index });

  // Plain counting: a run has a hundred thousand events, and a learner who waits for its picture.
  for (let index = 0; index < trace.length; index += 1) {
    const event = trace[index]!;
    /** Whose doing it is. */
    const actor = event.thread === undefined ? event.task : -event.thread;
    switch (event.kind) {
      case "task-created": {
        const lane = laneOf(event.created, index);
        lane.name = painted(event.name);
        lane.coroutine = painted(event.coroutine);
        add(event.created, "created", index);
        break;
      }
      case "step-started":
        awoken.delete(event.task);
        if (event.task !== 0) enter(laneOf(event.task, index), "running", index);
        break;
      case "task-ready": {
        const lane = laneOf(event.ready, index);
        if (openSpan(lane)?.state === "running") awoken.add(event.ready);
        else if (lane.ended === null) enter(lane, "ready", index);
        break;
      }
      case "task-waiting": {
        const lane = laneOf(event.task, index);
        const ready = awoken.delete(event.task) || event.wait.kind === "turn";
        const wait = { ...event.wait, text: painted(event.wait.text, LONGEST_WAIT) };
        enter(lane, ready ? "ready" : "waiting", index, wait, event.at);
        break;
      }
      case "task-ended": {
        const lane = laneOf(event.task, index);
        const open = openSpan(lane);
        if (open !== null) open.to = index;
        lane.ended = index;
        lane.outcome = event.outcome;
        add(event.task, event.outcome, index);
        break;
      }
      case "cancel-requested":
        add(event.target, "cancel", index);
        break;
      case "printed":
        add(actor, event.stream === "stdout" ? "print" : "stderr", index);
        break;
      case "warned":
        add(actor, "warning", index);
        break;
      case "logged":
        add(actor, "stderr", index);
        break;
      case "callback":
        if (event.task === 0) add(0, "callback", index);
        break;
      case "thread-started": {
        const lane = laneOf(-event.started, index);
        lane.kind = event.process ? "process" : "thread";
        lane.name = painted(event.name);
        enter(lane, "running", index, null, event.at, painted(event.work));
        break;
      }
      case "thread-does": {
        const lane = laneOf(-(event.thread ?? 0), index);
        const { state, wait } = threadSpan(event.does, event.text, event.until);
        if (lane.task < 0) enter(lane, state, index, wait, event.at, lane.spans.at(-1)?.work);
        break;
      }
      case "thread-ended": {
        const lane = laneOf(-event.ended, index);
        const open = openSpan(lane);
        if (open !== null) open.to = index;
        add(-event.ended, event.outcome, index);
        break;
      }
      default:
        break;
    }
  }
  const main = lanes.get(0);
  if (main !== undefined) main.spans = betweenRuns(trace);
  // The program and the tasks as they were made, then the threads.
  const place = ({ task }: Lane) => (task < 0 ? Infinity : task);
  return [...lanes.values()].sort((a, b) => place(a) - place(b) || b.task - a.task);
}

/** What a thread does, in the words of what tasks do. */
function threadSpan(does: ThreadState, text: string, until?: number): Pick<Span, "state" | "wait"> {
  const wait = (kind: Wait["kind"]) => ({
    state: "waiting" as const,
    wait: { kind, text, ...(until === undefined ? {} : { until }) },
  });
  switch (does) {
    case "running":
    case "computing":
      return { state: "running", wait: null };
    case "sleeping":
      return wait("timer");
    case "gil":
      return wait("lock");
    case "waiting":
      return wait("future");
  }
}

/** Module level runs until `asyncio.run()` starts the loop, and again when it has returned. */
function betweenRuns(trace: readonly TraceEvent[]): Span[] {
  const spans: Span[] = [];
  let from: number | null = 0;
  for (const [index, { kind }] of trace.entries()) {
    if (kind === "run-started" && from !== null) {
      if (index > from) spans.push({ state: "running", from, to: index, wait: null, at: 0 });
      from = null;
    } else if (kind === "run-ended") from = index;
  }
  if (from !== null && from < trace.length - 1) {
    spans.push({ state: "running", from, to: trace.length, wait: null, at: 0 });
  }
  return spans;
}

/** What the lane's task was doing right after that event; null before it began and after it ended. */
export function spanAt(lane: Lane, index: number): Span | null {
  let low = 0;
  let high = lane.spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lane.spans[middle]!.from <= index) low = middle + 1;
    else high = middle;
  }
  const span = lane.spans[low - 1];
  return span !== undefined && index < span.to ? span : null;
}

/** The site at which the lane's task stands right after that event; 0 if unknown. */
export function siteAt(trace: readonly TraceEvent[], lane: Lane, span: Span, index: number): number {
  if (span.state === "waiting" || lane.task < 0) return span.at;
  if (span.state === "ready") {
    // Where it will go on: where it last waited.
    const before = lane.spans[lane.spans.indexOf(span) - 1];
    return span.at || (before?.at ?? 0);
  }
  for (let i = Math.min(index, trace.length - 1); i >= span.from; i -= 1) {
    const event = trace[i]!;
    if (event.task === lane.task && event.at !== 0) return event.at;
  }
  return 0;
}

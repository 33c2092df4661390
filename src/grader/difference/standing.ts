/** What a task was doing at a moment of a recorded run, and how it came to the step that it is in. */
import type { TraceEvent } from "../../asyncio/trace.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedWait } from "../../analysis/facts.ts";

type Event<Kind extends TraceEvent["kind"]> = Extract<TraceEvent, { kind: Kind }> & { seq: number };

export type Standing =
  /** It is created later. */
  | { kind: "unborn"; created: Event<"task-created"> | null }
  /** Created, and not begun. */
  | { kind: "queued"; created: Event<"task-created"> }
  | { kind: "waiting"; wait: RecordedWait }
  /** Its wait is over, its turn not yet come; `since` is when it was put into the ready queue. */
  | { kind: "ready"; wait: RecordedWait | null; since: Event<"task-ready"> }
  | { kind: "running"; step: Step }
  | { kind: "ended" };

/** One step of a task: from its start to its next wait, or its end. */
export interface Step {
  started: number;
  /** What put it into the ready queue. */
  ready: Event<"task-ready"> | null;
  /** What it had waited for; null for a first step. */
  wait: RecordedWait | null;
  created: Event<"task-created"> | null;
}

export function standingOf(run: Evidence, task: number, seq: number): Standing {
  let ready: Event<"task-ready"> | null = null;
  for (let at = seq; at >= 0; at -= 1) {
    const event = run.trace[at]!;
    if (event.kind === "task-created" && event.created === task)
      return { kind: "queued", created: { ...event, seq: at } };
    if (event.kind === "task-ready" && event.ready === task) ready ??= { ...event, seq: at };
    if (event.task !== task) continue;
    if (event.kind === "task-ended") return { kind: "ended" };
    if (event.kind === "step-started") return { kind: "running", step: stepAt(run, task, at) };
    if (event.kind === "task-waiting") {
      const wait = run.waitsOf(task).find((one) => one.seq === at) ?? null;
      if (ready !== null) return { kind: "ready", wait, since: ready };
      if (wait !== null) return { kind: "waiting", wait };
    }
  }
  return { kind: "unborn", created: creationOf(run, task) };
}

function stepAt(run: Evidence, task: number, started: number): Step {
  const before = standingOf(run, task, started - 1);
  const created = creationOf(run, task);
  if (before.kind === "ready") return { started, ready: before.since, wait: before.wait, created };
  return { started, ready: null, wait: null, created };
}

export function creationOf(run: Evidence, task: number): Event<"task-created"> | null {
  const seq = run.task(task)?.order.created;
  const event = seq === undefined ? undefined : run.trace[seq];
  return event?.kind === "task-created" ? { ...event, seq: seq! } : null;
}

/** The events of one task's between two moments, the first one left out. */
export function doingsOf(
  run: Evidence,
  task: number,
  from: number,
  to: number,
): (TraceEvent & { seq: number })[] {
  return run.trace
    .slice(from + 1, to)
    .flatMap((event, index) => (event.task === task ? [{ ...event, seq: from + 1 + index }] : []));
}

/** Who prints outside of any task. */
export type Outside = { kind: "before" | "after" } | { kind: "callback"; name: string } | { kind: "thread" };

export function outsideAt(run: Evidence, seq: number): Outside {
  if (run.trace[seq]?.thread !== undefined) return { kind: "thread" };
  let runs = 0;
  let ran = false;
  let called = "a callback";
  for (const event of run.trace.slice(0, seq)) {
    if (event.kind === "run-started") {
      runs += 1;
      ran = true;
    } else if (event.kind === "run-ended") runs -= 1;
    else if (event.kind === "callback") called = event.name;
  }
  if (runs === 0) return { kind: ran ? "after" : "before" };
  return { kind: "callback", name: called };
}

/** A shown run, prepared for looking at it moment by moment. Made once a run. */
import type { OutputChunk, RunResult } from "../../sandbox/run.ts";
import type { TraceEvent } from "../../asyncio/trace.ts";
import type { LineMark } from "../state/bench.ts";
import { lanesOf, MAIN_PROGRAM, siteAt, spanAt, type Lane, type Span, type State } from "./lanes.ts";
import { describe, type NameOf } from "./words.ts";

export interface Model {
  result: RunResult;
  trace: readonly TraceEvent[];
  lanes: Lane[];
  nameOf: NameOf;
  /** For each chunk of output the event that printed it; -1 where it is not in the trace. */
  printedBy: Int32Array;
}

/** A task at a moment. */
export interface TaskNow {
  lane: Lane;
  span: Span | null;
  /** `waits for sleep(1)`, `runs`, `done`; empty before it exists. */
  text: string;
  place: { file: string; line: number; column: number } | null;
}

export function createModel(result: RunResult): Model {
  const lanes = lanesOf(result.trace);
  const names = new Map(lanes.map(({ task, name }) => [task, name]));
  return {
    result,
    trace: result.trace,
    lanes,
    nameOf: (task) => names.get(task) ?? (task === 0 ? MAIN_PROGRAM : `task ${task}`),
    printedBy: findPrints(result.trace, result.output),
  };
}

/** Output and prints of the trace come in the same order, except that either may be cut off, and threads are merged in. */
function findPrints(trace: readonly TraceEvent[], output: readonly OutputChunk[]): Int32Array {
  const found = new Int32Array(output.length).fill(-1);
  const waiting = new Map<string, number[]>();
  for (let i = trace.length - 1; i >= 0; i -= 1) {
    const event = trace[i]!;
    if (event.kind !== "printed") continue;
    const key = `${event.stream}\0${event.text}`;
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [i]);
    else list.push(i);
  }
  for (const [index, { stream, text }] of output.entries()) {
    found[index] = waiting.get(`${stream}\0${text}`)?.pop() ?? -1;
  }
  return found;
}

/** How many chunks of output there were right after an event. */
export function printedUntil({ printedBy, result }: Model, index: number, time: number): number {
  let count = 0;
  for (const by of printedBy) {
    const seen = by === -1 ? result.output[count]!.time <= time : by <= index;
    if (!seen) break;
    count += 1;
  }
  return count;
}

export function tasksAt(model: Model, index: number): TaskNow[] {
  return model.lanes
    .filter(({ task, created }) => task !== 0 && created <= index)
    .map((lane) => {
      const span = lane.ended !== null && lane.ended <= index ? null : spanAt(lane, index);
      const site = span === null ? 0 : siteAt(model.trace, lane, span, index);
      const place = site === 0 ? undefined : model.result.sites[site];
      return { lane, span, text: stateText(lane, span, index), place: place ?? null };
    });
}

function stateText(lane: Lane, span: Span | null, index: number): string {
  if (lane.ended !== null && lane.ended <= index) {
    return { finished: "done", failed: "failed", cancelled: "cancelled" }[lane.outcome ?? "finished"];
  }
  if (span === null) return "created";
  if (span.state === "running") return "running";
  if (span.state === "ready") return "ready";
  return `waits for ${span.wait?.text ?? "something"}`;
}

/** Which lines the tasks stand on right after an event. A line on which several stand shows the liveliest. */
export function linesAt(model: Model, index: number): LineMark[] {
  const order: State[] = ["running", "ready", "waiting"];
  const marks = new Map<string, LineMark>();
  for (const { lane, span, text, place } of tasksAt(model, index)) {
    if (span === null || place === null) continue;
    const key = `${place.file}:${place.line}`;
    const label = `${lane.name}: ${text}`;
    const known = marks.get(key);
    if (known === undefined) {
      marks.set(key, { file: place.file, line: place.line, state: span.state, label });
    } else {
      known.label += `\n\n${label}`;
      if (order.indexOf(span.state) < order.indexOf(known.state)) known.state = span.state;
    }
  }
  return [...marks.values()];
}

export const sentenceAt = (model: Model, index: number) => {
  const event = model.trace[index];
  return event === undefined ? "Before the program starts" : describe(event, model.nameOf);
};

/** A shown run, prepared for looking at it moment by moment. Made once a run. */
import type { OutputChunk, RunResult } from "../../sandbox/run.ts";
import type { TraceEvent } from "../../asyncio/trace.ts";
import type { LineMark } from "../state/bench.ts";
import { lanesOf, MAIN_PROGRAM, siteAt, spanAt, type Lane, type Span, type State } from "./lanes.ts";
import { withoutPlumbing } from "./plumbing.ts";
import { describe, type NameOf } from "./words.ts";

export interface Model {
  result: RunResult;
  /** The events worth looking at; a moment is a number in this list. */
  trace: readonly TraceEvent[];
  lanes: Lane[];
  nameOf: NameOf;
  /** For each piece of output, the event by which it is printed; never falls. */
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

export function createModel(result: RunResult, output: readonly OutputChunk[]): Model {
  const trace = withoutPlumbing(result.trace);
  const lanes = lanesOf(trace);
  const names = new Map(lanes.map(({ task, name }) => [task, name]));
  return {
    result,
    trace,
    lanes,
    nameOf: (task) => names.get(task) ?? (task === 0 ? MAIN_PROGRAM : `task ${task}`),
    printedBy: findPrints(trace, output),
  };
}

/** How far prints may be out of order: simulated threads print ahead, and output is merged by time. */
const OUT_OF_ORDER = 64;

/**
 * For each piece of output the event by which it and all before it are printed. Output and the trace's prints come in the
 * same order, nearly; a print may be several pieces, and a piece several prints. What is not in the trace (it was cut off,
 * or written when the program had ended) goes by its time.
 */
function findPrints(trace: readonly TraceEvent[], output: readonly OutputChunk[]): Int32Array {
  /** Prints with what is left of their text. */
  const prints: { index: number; event: TraceEvent; left: string }[] = [];
  for (const [index, event] of trace.entries()) {
    if (event.kind === "printed") prints.push({ index, event, left: event.text });
  }
  let next = 0;
  let timed = 0;
  let latest = -1;

  const take = ({ stream, time, task }: OutputChunk, text: string) => {
    for (let i = next; i < Math.min(next + OUT_OF_ORDER, prints.length); i += 1) {
      const print = prints[i]!;
      const { event, left } = print;
      const same = event.kind === "printed" && event.stream === stream && event.time === time;
      if (left === "" || !same || event.task !== task) continue;
      const length = Math.min(left.length, text.length);
      if (left.slice(0, length) !== text.slice(0, length)) continue;
      print.left = left.slice(length);
      while (prints[next]?.left === "") next += 1;
      return { index: print.index, length };
    }
    return null;
  };

  return Int32Array.from(output, (piece) => {
    while (timed < trace.length && trace[timed]!.time <= piece.time) timed += 1;
    let by = timed - 1;
    for (let text = piece.text; text !== "";) {
      const taken = take(piece, text);
      if (taken === null) break;
      by = taken.index;
      text = text.slice(taken.length);
    }
    latest = Math.max(latest, by);
    return latest;
  });
}

/** How many pieces of output there were right after an event. */
export function printedUntil({ printedBy }: Model, index: number): number {
  let low = 0;
  let high = printedBy.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (printedBy[middle]! <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function tasksAt(model: Model, index: number): TaskNow[] {
  return model.lanes
    .filter(({ task, created }) => task > 0 && created <= index)
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

/** A shown run, prepared for looking at it moment by moment. Made once a run. */
import type { OutputChunk, RunResult } from "../../sandbox/run.ts";
import type { TraceEvent } from "../../asyncio/trace.ts";
import { painted } from "../run/output/drawn.ts";
import { lanesOf, MAIN_PROGRAM, type Lane } from "./lanes.ts";
import { History } from "./loop/history.ts";
import { withoutPlumbing } from "./plumbing.ts";
import { describe, type NameOf } from "./words.ts";

export interface Model {
  result: RunResult;
  /** The events worth looking at; a moment is a number in this list. */
  trace: readonly TraceEvent[];
  /** By moment: the event's number in the run's whole recording. */
  seqs: Int32Array;
  /** By the number of an event in the whole recording: the moment at which it is shown, or the last one before; -1 for none. */
  moments: Int32Array;
  lanes: Lane[];
  nameOf: NameOf;
  /** A simulated thread's name. */
  threadOf: NameOf;
  /** For each piece of output, the event by which it is printed; never falls. */
  printedBy: Int32Array;
  /** The loop at each event of the whole recording. */
  history: History;
}

export function createModel(result: RunResult, output: readonly OutputChunk[]): Model {
  const trace = withoutPlumbing(result.trace);
  const seqs = new Int32Array(trace.length);
  let shown = 0;
  // What is shown are the same events, in the same order.
  const moments = Int32Array.from(result.trace, (event, seq) => {
    if (event === trace[shown]) {
      seqs[shown] = seq;
      shown += 1;
    }
    return shown - 1;
  });
  const history = new History(result.trace);
  const { created, threads } = history.facts;
  return {
    ...{ result, trace, seqs, moments, history },
    lanes: lanesOf(trace),
    nameOf: (task) => painted(created.get(task)?.name ?? (task === 0 ? MAIN_PROGRAM : `task ${task}`)),
    threadOf: (thread) => painted(threads.get(thread)?.name ?? `thread ${thread}`),
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

export const sentenceAt = (model: Model, index: number) => {
  const event = model.trace[index];
  return event === undefined ? "Before the program starts" : describe(event, model.nameOf, model.threadOf);
};

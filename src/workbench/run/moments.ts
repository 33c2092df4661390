/** Which moment something that a run has to say belongs to: exact, the very event, wherever the recording has it. */
import type { Happened } from "../../grader/verdict.ts";
import type { OutputChunk, RunResult } from "../../sandbox/run.ts";
import type { Shown } from "../state/bench.ts";
import { momentOfEvent } from "../timeline/moment.ts";
import type { Model } from "../timeline/model.ts";

/** The moment of the model's; without the event's number it is the last one by that time that the task had a part in. */
export function momentOf(model: Model, { seq, time = 0, task }: Happened): number {
  if (seq !== undefined) return momentOfEvent(model, seq, time);
  let last = 0;
  let own = -1;
  for (const [index, event] of model.trace.entries()) {
    if (event.time > time + 1e-9) break;
    last = index;
    if (event.task === task) own = index;
  }
  return own === -1 ? last : own;
}

/** How far prints may be out of order: simulated threads print ahead, and output is merged by time. */
const OUT_OF_ORDER = 64;

/**
 * For each piece of output the event that made it: the print; the warning or the log's message where those wrote it; for a
 * traceback at the end, the end of the task that failed. -1 where the recording does not have it.
 */
export function eventsOfOutput(result: RunResult, output: readonly OutputChunk[]): Int32Array {
  const { trace } = result;
  const prints: { seq: number; left: string }[] = [];
  for (const [seq, event] of trace.entries()) {
    if (event.kind === "printed") prints.push({ seq, left: event.text });
  }
  let next = 0;
  const take = ({ stream, time, task }: OutputChunk, text: string) => {
    for (let at = next; at < Math.min(next + OUT_OF_ORDER, prints.length); at += 1) {
      const print = prints[at]!;
      const event = trace[print.seq]!;
      if (event.kind !== "printed" || event.stream !== stream || event.time !== time || event.task !== task)
        continue;
      const length = Math.min(print.left.length, text.length);
      if (length === 0 || print.left.slice(0, length) !== text.slice(0, length)) continue;
      print.left = print.left.slice(length);
      while (prints[next]?.left === "") next += 1;
      return { seq: print.seq, length };
    }
    return null;
  };
  return Int32Array.from(output, (piece) => {
    const first = take(piece, piece.text);
    if (first === null) return -1;
    for (let rest = piece.text.slice(first.length); rest !== "";) {
      const more = take(piece, rest);
      if (more === null) break;
      rest = rest.slice(more.length);
    }
    return piece.stream === "stderr" ? reasonOf(result, first.seq) : first.seq;
  });
}

/** What was written to stderr tells of something else, mostly of what happened right before. */
function reasonOf(result: RunResult, seq: number): number {
  const { trace, error } = result;
  const event = trace[seq]!;
  const before = trace[seq - 1];
  if (event.kind !== "printed") return seq;
  if (before?.kind === "warned" && event.text.includes(before.text)) return seq - 1;
  if (before?.kind === "logged" && event.text.includes(before.text.split("\n", 1)[0]!)) return seq - 1;
  if (error !== null && event.text.trimEnd() === error.text.trimEnd()) return momentOfError(result, seq);
  return seq;
}

/**
 * The failure that reached the top: the end of the task that it ended. A limit, a deadlock and an error outside of any task
 * end a run without one; then it is `otherwise`.
 */
function momentOfError({ trace, error, outcome }: RunResult, otherwise: number): number {
  if (outcome !== "failed" || error === null) return otherwise;
  const at = trace.findLastIndex(
    (event) =>
      event.kind === "task-ended" && event.outcome === "failed" && event.text.startsWith(`${error.type}(`),
  );
  return at === -1 ? otherwise : at;
}

/** The moment of the error that ended the run, as a link needs it. */
export function errorAt(result: RunResult): Happened | null {
  const { trace, error } = result;
  if (error === null || trace.length === 0) return null;
  const seq = momentOfError(result, trace.length - 1);
  return { time: trace[seq]!.time, task: trace[seq]!.task, seq };
}

/** A task that waits forever, since when and where. */
export interface Stuck extends Happened {
  name: string;
  seq: number;
  time: number;
  /** `queue.get()` */
  text: string;
}

/** Of a deadlock: each task that waits, with the moment at which it began to, in that order. */
export function stuckTasks({ trace, sites, error }: RunResult): Stuck[] {
  if (error?.type !== "DeadlockError") return [];
  const names = new Map<number, string>();
  const waiting = new Map<number, Stuck>();
  for (const [seq, event] of trace.entries()) {
    if (event.kind === "task-created") names.set(event.created, event.name);
    else if (event.kind === "task-ready") waiting.delete(event.ready);
    // A deadlock is told to `main` by cancelling it, which is no end of its wait.
    else if (event.kind === "task-waiting") {
      const { file, line, column } = sites[event.at] ?? {};
      waiting.set(event.task, {
        ...{ name: names.get(event.task) ?? `Task ${event.task}`, task: event.task, seq, time: event.time },
        text: event.wait.text,
        ...(event.at > 0 && file !== undefined && line !== undefined && { file, line, column: column ?? 1 }),
      });
    }
  }
  return [...waiting.values()];
}

/** The events of a shown run's output, found once, when the first is asked for. */
const found = new WeakMap<RunResult, Int32Array>();

export function momentOfPiece({ result, output }: Pick<Shown, "result" | "output">, piece: number): Happened {
  let events = found.get(result);
  if (events === undefined) found.set(result, (events = eventsOfOutput(result, output)));
  const { time, task } = output[piece]!;
  const seq = events[piece]!;
  return { time: result.trace[seq]?.time ?? time, task, ...(seq >= 0 && { seq }) };
}

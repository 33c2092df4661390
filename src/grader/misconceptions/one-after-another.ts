/**
 * Work awaited one piece after another, where nothing in the run shows that the pieces could not have overlapped.
 *
 * Nobody can see in a trace whether one piece needs the result of another; so the message says "if", and only the plain
 * case is told. The pieces must be calls of one function, awaited one after another by the same call, or tasks of it, each
 * awaited as soon as it was made, which is the same:
 *   - all came to an end without an error, and between them nothing was caught, waited for or taken in turn (a retry, a
 *     pause, a lock or a queue has its reasons);
 *   - each took time, and only by sleeping or by input and output;
 *   - they are no steps of an iteration, and none gave true or false (a question asked again and again), and nothing else went on meanwhile (a task that does
 *     one thing after another beside others is what tasks are for).
 */
import { sameTime } from "../wording.ts";
import { seconds } from "../measures.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedCall, RecordedWait } from "../../analysis/facts.ts";
import type { Recogniser } from "./recogniser.ts";
import { isNamed, lineOf, onLine } from "./words.ts";

/** Waits of which many can be under way at once. */
const OVERLAPS = ["timer", "thread", "stream", "turn"];
/** Waits for other tasks: who stands there does nothing himself. */
const FOR_OTHERS = ["task", "gather", "wait", "shield", "future"];

export const oneAfterAnother: Recogniser = {
  name: "one-after-another",
  title: "One after another, where overlap was possible",
  lessons: ["asyncio-basics/tasks", "asyncio-basics/asyncio-run"],
  conditional: true,
  askedBy:
    /It took .* but should take|at once|overlap|same time|start(?:ed)? only when|too (?:long|slow|late)/i,
  recognise(run) {
    const series = seriesOf(run).find((calls) => isPlain(run, calls));
    const [first, second] = series ?? [];
    if (series === undefined || first === undefined || second === undefined) return null;
    const took = series.map((call) => call.ended.time - call.from.time);
    const total = took.reduce((sum, one) => sum + one, 0);
    const longest = took.reduce((a, b) => Math.max(a, b), -Infinity);
    const count = series.length;
    const places = new Set(series.map(({ awaited }) => lineOf(run, awaited)));
    const where =
      places.size === 1
        ? `${onLine(run, first.awaited)} in a loop, ${count === 2 ? "twice" : `${count} times`}`
        : ` ${count === 2 ? "twice" : `${count} times`}, the first time${onLine(run, first.awaited)}`;
    const before = made(series)
      ? " All were made before the first was awaited, but making a coroutine does not start it."
      : first.worker !== first.task
        ? " Each was a task, but a task that is awaited as soon as it is made runs alone, as if it were none."
        : "";
    return {
      message:
        `${isNamed(first.name) ? `\`${first.name}(...)\`` : "An async function without a name"} was awaited${where}, and each began only when the one before had ended: ${seconds(total)} in all, while nothing else ran.${before} ` +
        `If these do not need each other's results, let them wait together, which takes ${seconds(longest)}: \`await asyncio.gather(...)\` of all the calls, or a task for each before the first \`await\`.`,
      // Where the second begins, which could have begun with the first.
      at: { ...second.from, ...second.awaited },
    };
  },
};

/** A piece of work: a call that was awaited, or the one that a task ran which was awaited at once. */
interface Piece extends RecordedCall {
  /** The task that did it; its own, or the caller's. */
  worker: number;
}

/** Pieces of the same function that the same call awaited, in a row. */
function seriesOf(run: Evidence): Piece[][] {
  const byParent = new Map<number, Piece[]>();
  for (const call of run.calls.values()) {
    const piece = call.by > 0 ? { ...call, worker: call.task } : taskAwaitedAtOnce(run, call);
    // The steps of an iteration have an order.
    if (piece === null || piece.by === 0 || /__\w+__$/.test(call.name)) continue;
    const pieces = byParent.get(piece.by);
    if (pieces === undefined) byParent.set(piece.by, [piece]);
    else pieces.push(piece);
  }
  const series: Piece[][] = [];
  for (const pieces of byParent.values()) {
    let row: Piece[] = [];
    for (const piece of pieces.toSorted((one, other) => one.from.seq - other.from.seq)) {
      if (row[0]?.name !== piece.name) series.push((row = []));
      row.push(piece);
    }
  }
  return series.filter((row) => row.length >= 2);
}

/** The call that a task ran, if the first thing that its maker waited for was that task. */
function taskAwaitedAtOnce(run: Evidence, call: RecordedCall): Piece | null {
  const task = run.task(call.task);
  if (task === undefined || task.createdBy === 0) return null;
  const wait = run.waitsOf(task.createdBy).find(({ seq }) => seq > task.order.created);
  if (wait?.kind !== "task" || !wait.tasks.includes(task.task)) return null;
  return { ...call, by: wait.calls.at(-1) ?? 0, awaited: wait, made: {}, task: wait.task, worker: task.task };
}

function isPlain(run: Evidence, pieces: readonly Piece[]): boolean {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  const inside = (seq: number) => seq > first.from.seq && seq < last.ended.seq;
  const workers = new Set([first.task, ...pieces.map(({ worker }) => worker)]);
  const isForPiece = (wait: RecordedWait) =>
    wait.tasks.length > 0 && wait.tasks.every((task) => workers.has(task));
  return (
    run.isOwn(first.awaited) &&
    pieces.every(
      ({ outcome, text, waits, from, ended }, index) =>
        outcome === "finished" &&
        !["True", "False"].includes(text) &&
        !sameTime(from.time, ended.time) &&
        from.seq > (pieces[index - 1]?.ended.seq ?? -1) &&
        waits.every(({ kind }) => OVERLAPS.includes(kind)),
    ) &&
    // The caller itself did nothing in between that could have its reasons.
    !run
      .waitsOf(first.task)
      .some((wait) => inside(wait.seq) && wait.calls.at(-1) === first.by && !isForPiece(wait)) &&
    !run.caught.some((caught) => inside(caught.seq) && workers.has(caught.task)) &&
    ![...run.primitives.values()].some(({ events }) => events.some(({ seq }) => inside(seq))) &&
    !run.blocked.some(({ seq }) => inside(seq)) &&
    !somethingElse(run, first, last, workers)
  );
}

/** Another task was under way meanwhile, and not just waiting for these. */
function somethingElse(run: Evidence, first: Piece, last: Piece, workers: ReadonlySet<number>): boolean {
  return run.waits.some(
    (wait) =>
      !workers.has(wait.task) &&
      wait.seq < last.ended.seq &&
      (wait.untilSeq ?? Infinity) > first.from.seq &&
      !(FOR_OTHERS.includes(wait.kind) && (wait.until ?? Infinity) >= last.ended.time),
  );
}

/** Each was made on a line of its own, and all of them before the first was awaited: JavaScript's way to start them all. */
function made(calls: readonly RecordedCall[]): boolean {
  const lines = calls.map((call) => call.made.line ?? Infinity);
  const firstAwait = calls.reduce((first, { awaited }) => Math.min(first, awaited.line ?? 0), Infinity);
  return new Set(lines).size === calls.length && lines.every((line) => line < firstAwait);
}

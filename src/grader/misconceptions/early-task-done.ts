/**
 * `join()` returned, and the work on an item was still under way: its worker had called `task_done()` before the work.
 *
 * Silent where what comes after `task_done()` may be a pause between two items: a plain sleep that nothing visible follows. And
 * where the worker was awaited and came to its end, for then nothing was lost.
 */
import type { PrimitiveEvent, RecordedPrimitive, RecordedWait } from "../../analysis/facts.ts";
import { waitAt } from "../../analysis/standing.ts";
import { seconds } from "../measures.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { Happened } from "../verdict.ts";
import { ownPlace } from "../recording/own-place.ts";
import type { Finding, Recogniser } from "./recogniser.ts";
import { onLine, taskWords } from "./words.ts";

export const earlyTaskDone: Recogniser = {
  name: "early-task-done",
  title: "A task_done() before the work",
  lessons: ["concurrency-in-practice/queues-and-synchronization"],
  recognise(run) {
    for (const join of run.waits) {
      const queue = run.primitives.get(join.primitive);
      if (join.text !== "queue.join()" || queue === undefined || !run.isOwn(join)) continue;
      if (!isAllDone(queue, join.untilSeq ?? 0)) continue;
      for (const task of new Set(queue.events.map((event) => event.task))) {
        const found = stillAtWork(run, queue, join, task);
        if (found !== null) return found;
      }
    }
    return null;
  },
};

/** The join ended because `task_done()` had been called for everything, and not by a cancellation. */
function isAllDone({ events }: RecordedPrimitive, until: number): boolean {
  const count = (action: string) =>
    events.filter((event) => event.action === action && event.seq < until).length;
  return count("put") > 0 && count("put") === count("task done") && count("shut down") === 0;
}

/** The event with which the task ran again. */
function resumed(run: Evidence, { task, untilSeq }: RecordedWait): number {
  const from = untilSeq ?? Infinity;
  return run.trace.findIndex(
    (event, seq) => seq > from && event.kind === "step-started" && event.task === task,
  );
}

function stillAtWork(
  run: Evidence,
  queue: RecordedPrimitive,
  join: RecordedWait,
  task: number,
): Finding | null {
  const end = resumed(run, join);
  const own = queue.events.filter(
    ({ task: by, seq, action }) => by === task && seq < end && ["got", "task done"].includes(action),
  );
  const [got, done] = own.slice(-2);
  const life = run.analysis.lives.get(task);
  if (life === undefined || got?.action !== "got" || done?.action !== "task done" || !run.isOwn(done))
    return null;
  const work = waitAt(run.analysis, task, end);
  const place = work === null ? null : ownPlace(run, work);
  if (work === null || place === null || work.seq < done.seq || work.primitive === queue.id) return null;
  const request = life.requests.find(({ seq }) => seq > end && seq < (work.untilSeq ?? Infinity));
  const isShort = request === undefined && (work.until ?? Infinity) <= (join.until ?? 0);
  if (isShort || !isWork(run, work, queue, { got, done })) return null;
  const { ended } = life;
  if (ended?.outcome === "finished" && run.analysis.waitsFor(task).length > 0) return null;
  const joiner = run.task(join.task);
  const next = request === undefined ? "" : `, and was cancelled there at ${seconds(request.time)}`;
  return {
    message:
      `${joiner === undefined ? "A task" : taskWords(joiner)} waited${onLine(run, join)} in \`queue.join()\`, which returned at ${seconds(join.until ?? 0)}, but ${taskWords(life)} was not done by then: it had called \`task_done()\`${onLine(run, done)}, at ${seconds(done.time)}, and was still waiting${onLine(run, place)}${next}. ` +
      "`join()` waits only for as many calls of `task_done()` as there were items. Call `queue.task_done()` after the work, in a `finally`: `try { await work(item); } finally { queue.task_done(); }`.",
    at: done,
  };
}

/** A call of another function, if nothing was done before, or a wait after which something showed in the same round. */
function isWork(
  run: Evidence,
  work: RecordedWait,
  queue: RecordedPrimitive,
  { got, done }: { got: PrimitiveEvent; done: PrimitiveEvent },
): boolean {
  const isBefore = ({ task, seq = 0 }: Happened) => task === got.task && seq > got.seq && seq < done.seq;
  const isFirst = !run.waits.some(isBefore) && !run.run.prints.some(isBefore);
  if (isFirst && (work.tasks.length > 0 || work.calls.at(-1) !== done.call)) return true;
  return run.waits.some((wait) => {
    const isSame = wait.line === work.line && wait.column === work.column && wait.file === work.file;
    return isSame && wait.untilSeq !== null && showsAfter(run, wait, queue);
  });
}

function showsAfter(run: Evidence, { task, untilSeq }: RecordedWait, queue: RecordedPrimitive): boolean {
  const from = untilSeq ?? Infinity;
  const next = Math.min(
    queue.events.find((event) => event.task === task && event.seq > from)?.seq ?? Infinity,
    run.waitsOf(task).find(({ seq }) => seq > from)?.seq ?? Infinity,
  );
  return run.run.prints.some(
    (print) => print.task === task && (print.seq ?? 0) > from && (print.seq ?? 0) < next,
  );
}
